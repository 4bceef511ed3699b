/** Runs on the module path; on the class path nothing looks at this file. */
module consumer.formats {
    requires java.management;
    requires org.wcofacts.data;
    requires org.wcofacts.export;
}
