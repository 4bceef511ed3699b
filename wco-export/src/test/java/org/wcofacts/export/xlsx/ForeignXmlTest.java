package org.wcofacts.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.transform.ErrorListener;
import javax.xml.transform.Source;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.URIResolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.testing.InventedEdition;

/** A transformer that an application has on its class path is its own, and may be slow. */
class ForeignXmlTest {

    @TempDir
    Path classPath;

    @BeforeEach
    void reset() {
        Foreign.MADE.set(0);
    }

    @Test
    void aWorkbookMeetsNoTransformerOfTheApplication() throws IOException {
        inApplication(() -> Export.xlsx(FactSheets.inBrief(InventedEdition.rich(), Locale.ENGLISH))
                .to(OutputStream.nullOutputStream()));
        assertThat(Foreign.MADE).hasValue(0);
    }

    @Test
    void theApplicationStillFindsIt() throws IOException {
        inApplication(TransformerFactory::newInstance);
        assertThat(Foreign.MADE).hasValue(1);
    }

    @Test
    void theThreadKeepsItsClassLoader() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Export.xlsx(FactSheets.inBrief(InventedEdition.rich(), Locale.ENGLISH)).to(OutputStream.nullOutputStream());
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    private void inApplication(IoAction action) throws IOException {
        Path service = classPath.resolve("META-INF/services/" + TransformerFactory.class.getName());
        Files.createDirectories(service.getParent());
        Files.writeString(service, Foreign.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (Application application = new Application(classPath.toUri().toURL(), before)) {
            thread.setContextClassLoader(application);
            action.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Sees the services of its own class path alone; those of the tests' would come first. */
    private static final class Application extends URLClassLoader {

        Application(URL classPath, ClassLoader parent) {
            super(new URL[] {classPath}, parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return findResources(name);
        }
    }

    private interface IoAction {
        void run() throws IOException;
    }

    /** Counts how often it is made, and can do nothing else. */
    public static final class Foreign extends TransformerFactory {

        static final AtomicInteger MADE = new AtomicInteger();

        public Foreign() {
            MADE.incrementAndGet();
        }

        @Override
        public Transformer newTransformer(Source source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Transformer newTransformer() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Templates newTemplates(Source source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Source getAssociatedStylesheet(Source source, String media, String title, String charset) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setURIResolver(URIResolver resolver) {}

        @Override
        public URIResolver getURIResolver() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setFeature(String name, boolean value) {}

        @Override
        public boolean getFeature(String name) {
            return false;
        }

        @Override
        public void setAttribute(String name, Object value) {}

        @Override
        public Object getAttribute(String name) {
            throw new IllegalArgumentException(name);
        }

        @Override
        public void setErrorListener(ErrorListener listener) {}

        @Override
        public ErrorListener getErrorListener() {
            throw new UnsupportedOperationException();
        }
    }
}
