package io.github.federules.assurance.growth;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The agent that counts steps, for programs with the class path of the tests. */
public final class CountingAgent {

    /** The argument of the agent for steps of the library alone. */
    static final String LIBRARY_ALONE = "library";

    private CountingAgent() {}

    /** Writes the agent into a folder and returns the option of Java that starts it for steps of the library alone. */
    static String optionForLibrary(Path folder) throws IOException {
        return option(folder) + "=" + LIBRARY_ALONE;
    }

    /** Writes the agent into a folder and returns the option of Java that starts it. */
    public static String option(Path folder) throws IOException {
        // Steps are taken by classes of Java too, so that their counter must be where Java's own classes are.
        Path steps = folder.resolve("steps.jar");
        String name = Steps.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(steps));
                InputStream counter = Steps.class.getClassLoader().getResourceAsStream(name)) {
            jar.putNextEntry(new JarEntry(name));
            counter.transferTo(jar);
        }
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", StepCounting.class.getName());
        attributes.putValue("Boot-Class-Path", steps.getFileName().toString());
        attributes.putValue("Can-Retransform-Classes", "true");
        Path agent = folder.resolve("agent.jar");
        new JarOutputStream(Files.newOutputStream(agent), manifest).close();
        return "-javaagent:" + agent;
    }
}
