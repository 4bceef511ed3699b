package org.wcofacts.export.vocabulary;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.xml.XMLConstants;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** Marks the component that is the attribute {@code xml:lang}. */
@JacksonAnnotationsInside
@JacksonXmlProperty(isAttribute = true, localName = "lang", namespace = XMLConstants.XML_NS_URI)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@interface XmlLang {}
