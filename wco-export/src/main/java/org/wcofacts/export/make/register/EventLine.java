package org.wcofacts.export.make.register;

import java.util.Optional;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.register.Event;

/**
 * An event in the words of a sheet.
 *
 * @param event the event
 * @param kind what kind it is, as its labels call it
 * @param who to whom or what it happened, or what happened
 * @param economy the economy to which it happened; absent if it did to something else
 * @param about the convention, office or network that it is about; absent if there is none
 * @param before what was so before; absent if the kind has no such thing
 * @param after what was so after it; absent if the kind has no such thing
 */
record EventLine(
        Event event,
        String kind,
        Text who,
        Optional<Economy> economy,
        Optional<Text> about,
        Optional<Text> before,
        Optional<Text> after) {

    EventLine(Event event, String kind, Text who) {
        this(event, kind, who, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    EventLine of(Economy named) {
        return new EventLine(event, kind, who, Optional.of(named), about, before, after);
    }

    EventLine about(Text subject) {
        return new EventLine(event, kind, who, economy, Optional.of(subject), before, after);
    }

    EventLine before(Text former) {
        return new EventLine(event, kind, who, economy, about, Optional.of(former), after);
    }

    EventLine after(Text later) {
        return new EventLine(event, kind, who, economy, about, before, Optional.of(later));
    }
}
