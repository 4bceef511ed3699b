package org.wcofacts.export.make;

import java.util.Optional;
import org.wcofacts.model.Fact;

/** What the subject of a fact and the code that is its value are called in the language of a sheet. */
public interface FactNames {

    /** Names nothing: subjects are called by the name among their facts, codes by themselves. */
    FactNames NONE = new FactNames() {
        @Override
        public Optional<String> subject(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> value(Fact fact) {
            return Optional.empty();
        }
    };

    Optional<String> subject(String id);

    Optional<String> value(Fact fact);
}
