package org.wcofacts.export.vocabulary;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** Marks a component that is an attribute of its element. */
@JacksonAnnotationsInside
@JacksonXmlProperty(isAttribute = true)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@interface Attribute {}
