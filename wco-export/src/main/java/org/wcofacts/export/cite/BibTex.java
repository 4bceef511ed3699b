package org.wcofacts.export.cite;

/** Text in a field of BibTeX. */
final class BibTex {

    private BibTex() {}

    /**
     * The words with what TeX would take for a command written so that it prints. BibTeX counts braces whether or not there is a
     * backslash before them, so that a brace of the words is written by its name.
     */
    static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '%', '&', '#', '_', '$' -> escaped.append('\\').append(c);
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '\\' -> escaped.append("\\textbackslash{}");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
