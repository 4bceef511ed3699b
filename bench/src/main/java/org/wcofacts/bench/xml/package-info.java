/** The XML of an edition as others would read and write it: bound by JAXB, and by hand through Woodstox. */
@XmlSchema(namespace = "https://wcofacts.org/xml/1", elementFormDefault = XmlNsForm.QUALIFIED)
@XmlAccessorType(XmlAccessType.FIELD)
package org.wcofacts.bench.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
