package io.github.federules.assurance.mutation;

/**
 * A rule that was broken in one place.
 *
 * @param packageName where the rule stands
 * @param place the class and the text of the line, which say where even if lines are added above
 * @param change what was done there, with a number if it was done more than once in that line
 * @param isKilled whether a test failed or ran without end
 * @param isCovered whether a test ran the line
 */
record Mutant(String packageName, String place, String change, boolean isKilled, boolean isCovered) {

    String text() {
        return place + " | " + change;
    }
}
