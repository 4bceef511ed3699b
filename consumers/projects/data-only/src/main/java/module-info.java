/** A program that reads the data and writes nothing. */
module consumer.data {
    requires org.wcofacts.data;
}
