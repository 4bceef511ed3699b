package org.wcofacts.export.vocabulary;

import tools.jackson.dataformat.xml.annotation.JacksonXmlText;

/** Words as somebody else spells them, in their language. */
record SpelledElement(
        @XmlLang String language, @JacksonXmlText String words) {}
