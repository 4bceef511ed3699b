/** Immutable domain types for facts about the World Customs Organization. */
module org.wcofacts.model {
    requires static transitive org.jspecify;
    requires static org.immutables.value;

    exports org.wcofacts.model;
    exports org.wcofacts.model.edition;
    exports org.wcofacts.model.reference;
    exports org.wcofacts.model.register;
}
