package org.wcofacts.export.vocabulary;

import java.util.List;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** The same words in several languages. */
public record WordsElement(
        @JacksonXmlElementWrapper(useWrapping = false) @JacksonXmlProperty(localName = "text")
        List<TextElement> texts) {}
