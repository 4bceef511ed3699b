package org.wcofacts.export.vocabulary;

/** The code of an economy in a list of such. */
record CodeElement(@Attribute String code) {}
