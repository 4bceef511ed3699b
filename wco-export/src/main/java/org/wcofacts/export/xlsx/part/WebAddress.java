package org.wcofacts.export.xlsx.part;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells addresses that a reader may open from those that stay words. */
public final class WebAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private WebAddress() {}

    public static Optional<URI> of(String address) {
        try {
            return of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    public static Optional<URI> of(URI address) {
        String scheme = address.getScheme();
        boolean web = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        return web ? Optional.of(address) : Optional.empty();
    }
}
