package io.github.federules.assurance.growth;

import static io.github.federules.assurance.growth.HostileJson.CALL_THAT_ADDS_UP_SHARES;
import static io.github.federules.assurance.growth.HostileJson.CALL_THAT_SHARES;
import static io.github.federules.assurance.growth.HostileJson.CALL_WITH_A_MAXIMUM;
import static io.github.federules.assurance.growth.HostileJson.USUAL_CALL;
import static io.github.federules.assurance.growth.HostileJson.callOfActivities;
import static io.github.federules.assurance.growth.HostileJson.callOfClauses;
import static io.github.federules.assurance.growth.HostileJson.callOfConditionsNotJudged;
import static io.github.federules.assurance.growth.HostileJson.callOfDeclarations;
import static io.github.federules.assurance.growth.HostileJson.callOfTracks;
import static io.github.federules.assurance.growth.HostileJson.decided;
import static io.github.federules.assurance.growth.HostileJson.declared;
import static io.github.federules.assurance.growth.HostileJson.euros;
import static io.github.federules.assurance.growth.HostileJson.lines;
import static io.github.federules.assurance.growth.HostileJson.list;
import static io.github.federules.assurance.growth.HostileJson.members;
import static io.github.federules.assurance.growth.HostileJson.seeks;
import static io.github.federules.assurance.growth.HostileJson.staff;
import static io.github.federules.assurance.growth.HostileJson.studies;

import java.util.function.IntFunction;

/** Inputs that once took the square of their size, or more. */
enum Growth {
    STAFF_BELOW_THE_MINIMUM_SHARE(1_000, n -> decided(USUAL_CALL, staff(n, i -> "'person': 'p" + i + "', 'fte': 0.1"))),
    // Together they cost 72,000.00, little more than the minimum: the remedy names nearly all of them.
    SHARES_TO_RAISE_TOGETHER(
            3_000, n -> decided(USUAL_CALL, lines(n, i -> "STAFF", Integer.toString(72_000 / n), i -> "'fte': 0.1"))),
    // Each person could bring what is missing of the shares of all.
    SHARES_ADDED_UP(
            1_000, n -> decided(CALL_THAT_ADDS_UP_SHARES, lines(n, i -> "STAFF", "1000.00", i -> "'fte': 0.000001"))),
    NAMELESS_STAFF_BELOW_THE_MINIMUM_SHARE(1_000, n -> decided(USUAL_CALL, staff(n, i -> "'fte': 0.1"))),
    NAMELESS_STAFF_OF_UNKNOWN_SHARE(1_000, n -> decided(USUAL_CALL, staff(n, i -> "'label': 'p'"))),
    COLLIDING_IDS(1_000, n -> decided(USUAL_CALL, staff(n, i -> "'id': '" + Names.colliding(i) + "'"))),
    COLLIDING_PERSONS(1_000, n -> decided(USUAL_CALL, staff(n, i -> "'person': '" + Names.colliding(i) + "'"))),
    COLLIDING_PARTNERS(
            1_000,
            n -> decided(
                    USUAL_CALL,
                    members(n, Names::colliding),
                    studies(n, i -> "'partner': '" + Names.colliding(i) + "'"))),
    COLLIDING_FIELDS(
            4_000,
            n -> decided(USUAL_CALL, list(n, i -> "'" + Names.colliding(i) + "': 1"), studies(1, i -> "'id': 'x'"))),
    COLLIDING_FIELDS_IN_JACKSON(
            4_000,
            n -> decided(
                    USUAL_CALL,
                    "'y': {" + list(n, i -> "'" + Names.collidingInJackson(i) + "': 1") + "}",
                    studies(1, i -> "'id': 'x'"))),
    COLLIDING_TRACKS(
            500,
            n -> decided(callOfTracks(n, Names::colliding), seeks(n, Names::colliding), studies(1, i -> "'id': 'x'"))),
    COLLIDING_DECLARATIONS(1_000, n -> decided(callOfDeclarations(n, Names::colliding), declared(n, Names::colliding))),
    COLLIDING_CLAUSES(1_000, n -> decided(callOfClauses(n, Names::colliding), declared(n, i -> "d" + i))),
    COLLIDING_ANSWERS(1_000, n -> decided(USUAL_CALL, declared(n, Names::colliding))),
    DECLARATIONS(1_000, n -> decided(callOfDeclarations(n, i -> "d" + i), declared(n, i -> "d" + i))),
    DECLARATIONS_NOT_MADE(1_000, n -> decided(callOfDeclarations(n, i -> "d" + i), studies(1, i -> "'id': 'x'"))),
    TRACKS(500, n -> decided(callOfTracks(n, i -> "t" + i), seeks(n, i -> "t" + i), studies(1, i -> "'id': 'x'"))),
    CONDITIONS_THAT_NOBODY_JUDGES(
            1_000,
            n -> decided(callOfConditionsNotJudged(n), members(n, i -> "m" + i), studies(n, i -> "'label': 'x'"))),
    WRONG_PARTNERS(
            1_000, n -> decided(USUAL_CALL, members(n, i -> "m" + i), studies(n, i -> "'partner': 'w" + i + "'"))),
    PARTNERS_THAT_SHARE_THE_AID(
            1_000,
            n -> decided(CALL_THAT_SHARES, members(n, i -> "m" + i), studies(n, i -> "'partner': 'm" + i + "'"))),
    BODIES_OF_UNKNOWN_KIND(1_000, n -> decided(USUAL_CALL, members(n, i -> "m" + i), studies(1, i -> "'id': 'x'"))),
    // Twelve persons have 4,096 completions, each at a million rates; more than the maximum is certain.
    REMEDIES_OVER_COMPLETIONS(
            3,
            n -> decided(
                    CALL_WITH_A_MAXIMUM,
                    lines(n + 1, i -> i == 0 ? "STUDIES" : "STAFF", "90000.00", i -> "'vat': " + euros("1.00")))),
    // Each person doubles the choices: four times the activities and two more persons are four times the size of the
    // search.
    ACTIVITIES_AND_CHOICES_OF_PERSONS(
            250,
            n -> decided(
                    callOfActivities(n, i -> "A" + (10_000 + i)),
                    lines(n == 250 ? 6 : 8, i -> "STAFF", "10000.00", i -> "'label': 'p'"))),
    LINES_UNDER_LIMITS_ON_BASES(25_000, LimitedCalls::lines),
    // The costs of each partner count differently: an amount is looked for among a hundred kinds at most.
    PARTNERS_OVER_A_MAXIMUM(250, LimitedCalls::partners),
    CASES_OF_ANSWERS(256, LimitedCalls::cases),
    // Each round looks at each ceiling once, and there are no more rounds with more ceilings.
    CEILINGS_ON_ONE_TOTAL(25, LimitedCalls::ceilings),
    // The share of each amount is the same with the cent of VAT and without, at every rate: no comparison ends early.
    ACTIVITIES_OF_UNKNOWN_PERSONS(
            250,
            n -> decided(
                    callOfActivities(n, i -> "A" + (10_000 + i)),
                    lines(8, i -> "STAFF", "1000000.00", i -> i == 0 ? "'vat': " + euros("0.01") : "'label': 'p'")));

    private final int size;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final IntFunction<Runnable> work;

    Growth(int size, IntFunction<Runnable> work) {
        this.size = size;
        this.work = work;
    }

    /** Returns the lesser of the two sizes. */
    int size() {
        return size;
    }

    /** Returns the work on an input of a size. */
    Runnable work(int n) {
        return work.apply(n);
    }
}
