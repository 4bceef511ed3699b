/** A consumer on the module path. */
module consumer.data {
    requires org.wcofacts.data;

    exports consumer.data;
}
