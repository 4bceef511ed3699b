package org.wcofacts.export.xml;

import tools.jackson.dataformat.xml.annotation.JacksonXmlText;

/** Words in one language. */
record TextElement(@XmlLang String language, @JacksonXmlText String words) {}
