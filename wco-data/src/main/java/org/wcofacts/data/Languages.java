package org.wcofacts.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Language tags as the dataset writes them. */
final class Languages {

    private Languages() {}

    /** The languages of a list that is separated by single spaces; English stands first. */
    static List<Locale> list(String tags, String place) {
        List<Locale> languages = new ArrayList<>();
        for (String tag : tags.split(" ", -1)) {
            Locale language = one(tag, place);
            if (languages.contains(language)) {
                throw new DatasetException(
                        place + ": " + Quote.of(tag) + " occurs twice; a language must be listed once");
            }
            languages.add(language);
        }
        if (!languages.get(0).equals(Locale.ENGLISH)) {
            throw new DatasetException(place + ": " + Quote.of(tags) + " must begin with English");
        }
        return List.copyOf(languages);
    }

    static Locale one(String tag, String place) {
        Locale language = Locale.forLanguageTag(tag);
        if (tag.isEmpty() || !language.toLanguageTag().equals(tag)) {
            throw new DatasetException(place + ": " + Quote.of(tag) + " must be a language tag");
        }
        return language;
    }
}
