package org.wcofacts.export.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.report.TextPolicy;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Renderer;

/**
 * Renders a sheet as one HTML file that is XML as well. It asks for nothing from elsewhere and runs no script; the one script
 * element holds data about the sheet in the words of schema.org. Nothing is written before the whole page is made.
 */
public final class HtmlRenderer implements Renderer {

    /** What the page may load and run: its own style, and nothing else. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final HtmlOptions options;

    public HtmlRenderer(HtmlOptions options) {
        this.options = Rules.given("options", options);
    }

    @Override
    public String mediaType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public String fileName(FactSheet sheet) {
        return sheet.fileStem() + (isFragment() ? "-fragment" : "") + ".html";
    }

    private boolean isFragment() {
        return options.form() == HtmlOptions.Form.FRAGMENT;
    }

    @Override
    public void render(FactSheet sheet, Consumer<Finding> findings, OutputStream out) throws IOException {
        Set<Finding> reported = new HashSet<>();
        TextPolicy policy = new TextPolicy(finding -> {
            if (reported.add(finding)) {
                findings.accept(finding);
            }
        });
        String page = isFragment() ? fragment(sheet, policy) : document(sheet, policy);
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }

    /** A logo is data of the page itself. */
    private static String policy(FactSheet sheet) {
        return sheet.brand().logo().isPresent() ? POLICY + "; img-src data:" : POLICY;
    }

    private static String fragment(FactSheet sheet, TextPolicy policy) throws IOException {
        Ids ids = new Ids(sheet.fileStem() + "_");
        Page page = new Page(sheet, ids, 2, policy);
        String main = page.main();
        Markup markup = new Markup(policy);
        markup.open("style").raw(Stylesheet.css(sheet.brand())).close("style").line();
        markup.open(
                "article",
                "class",
                "fact-sheet",
                "lang",
                sheet.language().toLanguageTag(),
                "dir",
                TextMarkup.direction(sheet.direction()),
                "aria-labelledby",
                ids.of("all"));
        markup.line().raw(page.header()).raw(page.contents());
        markup.open("div", "class", "main").line().raw(main).close("div").line();
        return markup.raw(page.footer()).close("article").line().toString();
    }

    private static String document(FactSheet sheet, TextPolicy policy) throws IOException {
        Ids ids = new Ids("");
        Page page = new Page(sheet, ids, 1, policy);
        String main = page.main();
        Markup markup = new Markup(policy);
        markup.raw("<!DOCTYPE html>\n");
        markup.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                sheet.language().toLanguageTag(),
                "dir",
                TextMarkup.direction(sheet.direction()));
        markup.line().raw(head(sheet, ids, policy));
        markup.open("body", "class", "fact-sheet").line();
        markup.element("a", sheet.labels().get("html.skip"), "class", "skip", "href", ids.link("main_"));
        markup.line().raw(page.header()).raw(page.contents());
        markup.open("main", "class", "main", "id", ids.of("main_"), "tabindex", "-1");
        markup.line().raw(main).close("main").line().raw(page.footer());
        return markup.close("body").line().close("html").line().toString();
    }

    private static String head(FactSheet sheet, Ids ids, TextPolicy policy) {
        Markup head = new Markup(policy).at("head");
        head.open("head").line().empty("meta", "charset", "utf-8").line();
        head.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(sheet))
                .line();
        meta(head, "viewport", "width=device-width, initial-scale=1");
        head.element("title", sheet.title() + " · " + sheet.asOf()).line();
        meta(head, "description", sheet.subject());
        meta(head, "author", sheet.author());
        meta(head, "keywords", String.join(", ", sheet.keywords()));
        meta(head, "color-scheme", "light");
        head.open("style")
                .line()
                .raw("html,body{margin:0}\n")
                .raw(Stylesheet.css(sheet.brand()))
                .close("style")
                .line();
        head.open("script", "type", "application/ld+json").line();
        head.raw(new LinkedData(sheet, ids, policy).json())
                .line()
                .close("script")
                .line();
        return head.close("head").line().toString();
    }

    private static void meta(Markup head, String name, String content) {
        head.empty("meta", "name", name, "content", content).line();
    }
}
