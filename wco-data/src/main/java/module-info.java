/** The dataset and its front door. */
module org.wcofacts.data {
    requires transitive org.wcofacts.model;
    requires static org.immutables.value;
    requires de.siegmar.fastcsv;

    exports org.wcofacts.data;
}
