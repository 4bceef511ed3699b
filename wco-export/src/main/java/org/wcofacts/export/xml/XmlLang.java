package org.wcofacts.export.xml;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** Marks the component that is the attribute {@code xml:lang}. */
@JacksonAnnotationsInside
@JacksonXmlProperty(isAttribute = true, localName = "lang", namespace = Vocabulary.XML)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@interface XmlLang {}
