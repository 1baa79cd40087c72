package io.github.federules.core.screening;

import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLines;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The persons of an operation, numbered in the order of the lines, with the highest share that any line of each states.
 *
 * <p>A staff line without a person is a person of its own.
 */
public final class StaffRegister {

    private static final int NOBODY = -1;

    private final int[] personOfLine;
    private final int[] shares;
    private final int persons;
    private final long statedShares;
    private final boolean isAnyShareMissing;

    private StaffRegister(int[] personOfLine, int[] shares, int persons) {
        this.personOfLine = personOfLine;
        this.shares = shares;
        this.persons = persons;
        long stated = 0;
        boolean isAnyMissing = false;
        for (int i = 0; i < persons; i++) {
            stated += shares[i];
            isAnyMissing |= shares[i] == 0;
        }
        this.statedShares = stated;
        this.isAnyShareMissing = isAnyMissing;
    }

    /** Returns the register of the staff lines. */
    public static StaffRegister of(CostLines lines) {
        int[] personOfLine = new int[lines.size()];
        int[] shares = new int[lines.size()];
        Map<String, Integer> names = new HashMap<>();
        int persons = 0;
        for (int i = 0; i < personOfLine.length; i++) {
            if (lines.nature(i).family() != CostFamily.STAFF) {
                personOfLine[i] = NOBODY;
                continue;
            }
            Optional<String> name = lines.get(i).person();
            Integer known = name.isPresent() ? names.putIfAbsent(name.get(), persons) : null;
            int person = known == null ? persons++ : known;
            personOfLine[i] = person;
            shares[person] = Math.max(shares[person], lines.share(i));
        }
        return new StaffRegister(personOfLine, shares, persons);
    }

    /** Returns how many persons there are. */
    public int size() {
        return persons;
    }

    /** Returns the number of the person that a line pays, negative if the line is not staff. */
    public int person(int line) {
        return personOfLine[line];
    }

    /** Returns the highest share in billionths that any line of a person states, 0 if none states one. */
    public int share(int person) {
        return shares[person];
    }

    /** Returns the sum of the highest stated shares of all persons, in billionths. */
    public long statedShares() {
        return statedShares;
    }

    /** Determines whether the share of some person is missing on all of its lines. */
    public boolean isAnyShareMissing() {
        return isAnyShareMissing;
    }
}
