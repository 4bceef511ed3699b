package org.wcofacts.export.vocabulary;

import org.wcofacts.model.edition.Place;

/** A city in an economy. */
record PlaceElement(@Attribute String economy, WordsElement city) {

    static PlaceElement of(Place place, Writing writing, String at) {
        return new PlaceElement(place.economy().alpha2(), writing.words(place.city(), at + ", city"));
    }

    Place toModel(Reading reading) {
        return new Place(reading.words(city, "city"), reading.economy(economy));
    }
}
