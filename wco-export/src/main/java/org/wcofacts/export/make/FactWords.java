package org.wcofacts.export.make;

import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.FactValue;

/** The value of a fact in the words of a sheet. */
class FactWords implements FactValue.Visitor<Text> {

    private final Wording wording;
    private final String place;

    FactWords(Wording wording) {
        this(wording, "fact");
    }

    FactWords(Wording wording, String place) {
        this.wording = wording;
        this.place = place;
    }

    @Override
    public Text words(FactValue.Words value) {
        return wording.text(value.text(), place);
    }

    @Override
    public Text code(FactValue.Code value) {
        return Text.of(value.code());
    }

    @Override
    public Text count(FactValue.Count value) {
        return Text.of(Integer.toString(value.number()));
    }

    @Override
    public Text date(FactValue.Date value) {
        return Text.of(wording.date(value.date()));
    }

    @Override
    public Text day(FactValue.Day value) {
        return Text.of(wording.day(value.day()));
    }

    @Override
    public Text address(FactValue.Address value) {
        return Text.of(value.address().toString());
    }
}
