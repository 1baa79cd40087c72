package io.github.federules.core.compiler;

import io.github.federules.core.screening.LineGroups;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a worksheet depends on of a dossier: not its amounts and answers, but which of them there are. */
final class SheetShape {

    /**
     * That a person of whom it is not known whether they reach the minimum share has costs of a group.
     *
     * @param person the person
     * @param group the group of lines
     */
    record Doubt(int person, int group) {}

    /**
     * A line whose price depends on a number.
     *
     * @param group its group
     * @param standing whether its person reaches the minimum share, as {@link LineSlots} numbers it
     */
    record ByNumber(int group, int standing) {}

    private final int parties;
    private final LineGroups groups;
    private final List<?> brought;
    private final boolean isVatOpen;
    private final boolean mayGrow;
    private final List<Doubt> doubts;
    private final List<Integer> open;
    private final List<ByNumber> byNumber;

    /**
     * Creates a shape.
     *
     * @param parties how many there are, the applicant included
     * @param groups the groups of lines
     * @param ofCall the groups that every dossier has
     * @param isVatOpen whether it is not known if the applicant recovers VAT, and lines have some
     * @param mayGrow whether further costs may follow
     * @param doubts who is in doubt, with which costs
     * @param open the groups with a line that does not state what a way of pricing it needs, each before the number of that way
     * @param byNumber the lines whose price depends on a number
     */
    SheetShape(
            int parties,
            LineGroups groups,
            LineGroups ofCall,
            boolean isVatOpen,
            boolean mayGrow,
            List<Doubt> doubts,
            List<Integer> open,
            List<ByNumber> byNumber) {
        this.parties = parties;
        this.groups = groups;
        this.brought = groups.beyond(ofCall);
        this.isVatOpen = isVatOpen;
        this.mayGrow = mayGrow;
        this.doubts = doubts;
        this.open = open;
        this.byNumber = byNumber;
    }

    int parties() {
        return parties;
    }

    LineGroups groups() {
        return groups;
    }

    boolean isVatOpen() {
        return isVatOpen;
    }

    boolean mayGrow() {
        return mayGrow;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    boolean isOpen(int group, int option) {
        for (int i = 0; i < open.size(); i += 2) {
            if (open.get(i) == group && open.get(i + 1) == option) {
                return true;
            }
        }
        return false;
    }

    List<ByNumber> byNumber() {
        return byNumber;
    }

    /** Returns about how many inputs a worksheet of this shape has. */
    int size() {
        return parties + brought.size() + doubts.size() + open.size() + byNumber.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SheetShape shape
                        && parties == shape.parties
                        && isVatOpen == shape.isVatOpen
                        && mayGrow == shape.mayGrow
                        && brought.equals(shape.brought)
                        && doubts.equals(shape.doubts)
                        && open.equals(shape.open)
                        && byNumber.equals(shape.byNumber));
    }

    @Override
    public int hashCode() {
        return Objects.hash(parties, isVatOpen, mayGrow, brought, doubts, open, byNumber);
    }
}
