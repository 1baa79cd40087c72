package io.github.federules.jackson;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The fields of a cost line. */
final class CostLineFields implements ObjectFields {

    private static final List<String> NAMES =
            List.of("id", "nature", "label", "person", "fte", "amount", "vat", "partner");

    private @Nullable String id;
    private @Nullable CostNature nature;
    private @Nullable String label;
    private @Nullable String person;
    private @Nullable FteShare share;
    private @Nullable MonetaryAmount amount;
    private @Nullable MonetaryAmount vat;
    private @Nullable String partner;
    private boolean natureGiven;
    private boolean amountGiven;
    private @Nullable Place personPlace;
    private @Nullable Place sharePlace;

    /** Finds the line's identifier, given or not. */
    String idOr(int position) {
        return id == null ? Integer.toString(position) : id;
    }

    /** The cents of the amount and of the tax on it, as far as they could be read. */
    long cents() {
        return (amount == null ? 0 : Euros.cents(amount)) + (vat == null ? 0 : Euros.cents(vat));
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void read(String name, Place place, JsonInput input) {
        switch (name) {
            case "id" -> id = input.nameNotBlank(place);
            case "label" -> label = input.text(place);
            case "nature" -> {
                natureGiven = true;
                nature = input.word(place, CostNature.class);
            }
            case "person" -> {
                personPlace = place;
                person = input.nameNotBlank(place);
            }
            case "fte" -> {
                sharePlace = place;
                share = input.share(place);
            }
            case "partner" -> partner = input.nameNotBlank(place);
            case "vat" -> vat = AmountFields.read(place, input);
            default -> {
                amountGiven = true;
                amount = AmountFields.read(place, input);
            }
        }
    }

    /** Tells what is missing, and what stands on a line of another nature than staff. */
    void judge(Place place, Faults faults) {
        if (!natureGiven) {
            faults.missing(place.field("nature"));
        }
        if (!amountGiven) {
            faults.missing(place.field("amount"));
        }
        if (nature != null && nature != CostNature.STAFF) {
            Fault notStaff = Fault.of(FaultCode.NOT_STAFF, Map.of("nature", nature.name()));
            if (personPlace != null) {
                faults.add(personPlace, notStaff);
            }
            if (sharePlace != null) {
                faults.add(sharePlace, notStaff);
            }
        }
    }

    /** Makes the line, where no fault was found. */
    Optional<CostLine> find() {
        if (nature == null || amount == null) {
            return Optional.empty();
        }
        return Optional.of(new CostLine(
                Optional.ofNullable(id),
                nature,
                Optional.ofNullable(label),
                Optional.ofNullable(person),
                Fact.ofNullable(share),
                amount,
                vat == null ? Euros.ZERO : vat,
                Optional.ofNullable(partner)));
    }
}
