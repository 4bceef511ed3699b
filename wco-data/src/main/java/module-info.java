/** The dataset of facts about the World Customs Organization and its front door. */
module org.wcofacts.data {
    requires static org.jspecify;
    requires static org.immutables.value;
    requires transitive org.wcofacts.model;
    requires de.siegmar.fastcsv;

    exports org.wcofacts.data;
}
