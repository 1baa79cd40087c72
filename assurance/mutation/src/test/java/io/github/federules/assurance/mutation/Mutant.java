package io.github.federules.assurance.mutation;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A change to one place of the code.
 *
 * @param place the class and the method with the types of its parameters, such as {@code core.money.Rate#applyTo(long,
 *     RoundingMode)}
 * @param mutator the kind of change, such as {@code ConditionalsBoundary}
 * @param number the position among all changes of this kind to the method, in the order of the compiled code, from 1
 * @param description the change in words
 * @param isKilled whether a test failed or ran without end
 * @param isCovered whether a test ran the line
 */
record Mutant(String place, String mutator, int number, String description, boolean isKilled, boolean isCovered) {

    /** The name that the compiler gives to the code of a lambda: that of the method around it, and a number. */
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$(\\d+)");

    /**
     * Returns the name of the mutant. It stays the same if the code is formatted anew or moves within its file, and if
     * lines, methods or lambdas come or go elsewhere.
     */
    String name() {
        return place + " " + mutator + " " + number;
    }

    /** Returns the package, without the part that all packages have in common. */
    String packageName() {
        String type = place.substring(0, place.indexOf('#'));
        return type.substring(0, type.lastIndexOf('.'));
    }

    /**
     * Returns the place of a method.
     *
     * @param type the binary name of the class
     * @param method the name in the class file
     * @param descriptor the types in the form of the class file, such as {@code (J)Z}
     */
    static String place(String type, String method, String descriptor) {
        String parameters = MethodTypeDesc.ofDescriptor(descriptor).parameterList().stream()
                .map(ClassDesc::displayName)
                .collect(Collectors.joining(", ", "(", ")"));
        Matcher lambda = LAMBDA.matcher(method);
        String name = lambda.matches() ? lambda.group(1) + ".lambda" : method;
        return type.substring(MutatedModule.OURS.length()) + "#" + name + parameters;
    }

    /** Returns the number that orders the lambdas of a method, and 0 for any other method. */
    static int numberOfLambda(String method) {
        Matcher lambda = LAMBDA.matcher(method);
        return lambda.matches() ? Integer.parseInt(lambda.group(2)) : 0;
    }
}
