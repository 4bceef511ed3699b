package org.wcofacts.export.vocabulary;

/** What every file of the vocabulary bears. */
public final class Vocabulary {

    /** Major and minor version. A later minor version only adds; the namespace has the major one. */
    public static final String VERSION = "1.0";

    public static final String EDITION = "edition";
    public static final String REGISTER = "register";
    public static final String CHANGES = "changes";

    private Vocabulary() {}
}
