package io.github.federules.jackson;

import java.util.Optional;
import javax.money.MonetaryAmount;

/** JSON as it is written, value by value. Any text may be given: half a surrogate pair is replaced by a visible mark. */
interface JsonOutput {

    void startObject();

    void startObject(String field);

    void endObject();

    void startArray(String field);

    void endArray();

    /** Writes an element of a list. */
    void text(String text);

    void text(String field, String text);

    void yesOrNo(String field, boolean isTrue);

    void number(String field, int number);

    void nothing(String field);

    /** Writes an amount of euros as a money object. */
    void money(String field, MonetaryAmount amount);

    /** Writes an amount of aid, which is null under a call that sets no rate. */
    default void money(String field, Optional<MonetaryAmount> amount) {
        if (amount.isPresent()) {
            money(field, amount.get());
        } else {
            nothing(field);
        }
    }
}
