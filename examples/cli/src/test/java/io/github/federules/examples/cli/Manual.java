package io.github.federules.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes the completion of the shell, and the source of the man pages in both languages. The build runs it. */
public final class Manual {

    private Manual() {}

    /**
     * Writes {@code completion/federules}, {@code manual/man1} and {@code manual/fr/man1} into a folder.
     *
     * @param arguments the folder
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        Path completion = Files.createDirectories(target.resolve("completion"));
        Files.writeString(completion.resolve("federules"), completion());
        writePages(Lang.en, target.resolve("manual").resolve("man1"));
        writePages(Lang.fr, target.resolve("manual").resolve("fr").resolve("man1"));
    }

    /** Returns the script that completes commands, options and values in bash and zsh. */
    static String completion() {
        return AutoComplete.bash("federules", program(Lang.en));
    }

    /** Writes a page for each command. */
    static void writePages(Lang lang, Path folder) throws IOException {
        CommandLine program = program(lang);
        int status = ManPageGenerator.generateManPage(
                Files.createDirectories(folder).toFile(), null, new boolean[0], false, program.getCommandSpec());
        if (status != 0) {
            throw new IllegalStateException("The pages could not be written: " + status);
        }
        if (lang == Lang.fr) {
            translateHeadings(folder);
        }
    }

    // Picocli writes these headings in English; the others are the same word, or come from the help.
    private static void translateHeadings(Path folder) throws IOException {
        try (Stream<Path> pages = Files.list(folder)) {
            for (Path page : pages.toList()) {
                String text = Files.readString(page);
                Files.writeString(
                        page, text.replace("\n== Name\n", "\n== Nom\n").replace("\n== Commands\n", "\n== Commandes\n"));
            }
        }
    }

    /** Returns the program with its help in a language. */
    static CommandLine program(Lang lang) {
        Messages messages = new Messages(new PrintWriter(new StringWriter()), Texts.in(lang.locale()));
        return FederulesCli.commands(
                InputStream.nullInputStream(),
                new Results(OutputStream.nullOutputStream()),
                messages,
                new Terminal(false));
    }
}
