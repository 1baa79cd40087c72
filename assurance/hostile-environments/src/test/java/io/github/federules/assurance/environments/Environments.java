package io.github.federules.assurance.environments;

import java.util.List;

/** The environments that the suite is answered in: the ordinary one first, which all others are compared with. */
final class Environments {

    static final Environment ORDINARY = Environment.named("ordinary")
            .with("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8")
            .showing(
                    "locale=en-US",
                    "zone=UTC",
                    "charset=UTF-8",
                    "money=123456.78",
                    "amounts=Money",
                    "threads=1",
                    "loaders={usual=1}");

    private static final String MONEY = "org.javamoney.moneta.Money.defaults.";

    private static final String PRECISION_5 = MONEY + "precision=5\n" + MONEY + "roundingMode=HALF_UP\n";
    private static final String FAST_MONEY = """
            org.javamoney.moneta.Money.defaults.amountType=org.javamoney.moneta.FastMoney
            org.javamoney.moneta.FastMoney.enforceScaleCompatibility=true
            org.javamoney.moneta.useJDKdefaultFormat=true
            """;

    private Environments() {}

    static List<Environment> all() {
        return List.of(
                ORDINARY,
                locale("tr", "TR", "").showing("locale=tr-TR", "i=\\u0130"),
                locale("az", "AZ", "").showing("locale=az-AZ", "i=\\u0130"),
                locale("lt", "LT", "").showing("locale=lt-LT"),
                locale("ar", "EG", "nu-arab").showing("locale=ar-EG-u-nu-arab", "1234=\\u0661\\u0662\\u0663\\u0664"),
                locale("fa", "IR", "nu-arabext").showing("1234=\\u06f1\\u06f2\\u06f3\\u06f4"),
                locale("hi", "IN", "nu-deva").showing("1234=\\u0967\\u0968\\u0969\\u096a"),
                locale("th", "TH", "ca-buddhist-nu-thai")
                        .showing("calendar=BuddhistCalendar", "1234=\\u0e51\\u0e52\\u0e53\\u0e54"),
                locale("ja", "JP", "ca-japanese").showing("calendar=JapaneseImperialCalendar"),
                zone("Pacific/Kiritimati"),
                zone("America/St_Johns"),
                zone("Etc/GMT+12"),
                encoding("US-ASCII").withEnvironment("LC_ALL", "C"),
                encoding("UTF-16"),
                encoding("IBM850"),
                encoding("windows-1254"),
                quick(Environment.named("line ends of Windows"))
                        .with("-Dline.separator=\r\n")
                        .showing("line=CRLF"),
                quick(Environment.named("money of 5 digits"))
                        .withResource("javamoney.properties", PRECISION_5)
                        .showing("money=123460"),
                quick(Environment.named("money that must not be rounded, of 5 digits"))
                        .withResource(
                                "javamoney.properties", MONEY + "precision=5\n" + MONEY + "roundingMode=UNNECESSARY\n")
                        .showing("money=refused"),
                quick(Environment.named("money of 1 digit, rounded up"))
                        .withResource("javamoney.properties", MONEY + "precision=1\n" + MONEY + "roundingMode=UP\n")
                        .showing("money=200000"),
                quick(Environment.named("FastMoney by default"))
                        .withResource("javamoney.properties", FAST_MONEY)
                        .showing("amounts=FastMoney"),
                quick(Environment.named("read-only working directory"))
                        .inReadOnlyDirectory()
                        .showing("directory=read-only"),
                Environment.named("64 threads at once").withThreads(64).showing("threads=64", "loaders={usual=64}"),
                Environment.named("threads that do not see the library")
                        .with("-D" + EnvironmentFacts.FOREIGN_LOADER + "=true")
                        .showing("loaders={of Java alone=1}"),
                Environment.named("Java 25").onJava(25).showing("java=25"),
                Environment.named("small heap and stack")
                        .with("-Xmx48m", "-Xss256k")
                        .showing("heap=48m", "stack=256k"),
                quick(Environment.named("first compiler alone, other collector")),
                everything(Environment.named("all of it on Java 25").onJava(25).with("-Dstdout.encoding=IBM1047"))
                        .showing("java=25", "stdout=IBM1047"),
                everything(Environment.named("all of it")));
    }

    /** Most of the environments at once. */
    static Environment everything(Environment environment) {
        return environment
                .with(
                        "-Duser.language=th",
                        "-Duser.country=TH",
                        "-Duser.extensions=u-ca-buddhist-nu-thai",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=UTF-16",
                        "-Dline.separator=\r\n",
                        "-D" + EnvironmentFacts.FOREIGN_LOADER + "=true",
                        "-Xmx128m",
                        "-Xss256k")
                .withResource("javamoney.properties", PRECISION_5 + FAST_MONEY)
                .inReadOnlyDirectory()
                .withThreads(64)
                .showing(
                        "calendar=BuddhistCalendar",
                        "zone=Pacific/Kiritimati",
                        "charset=UTF-16",
                        "line=CRLF",
                        "money=123460",
                        "amounts=FastMoney",
                        "directory=read-only",
                        "threads=64",
                        "loaders={of Java alone=64}");
    }

    // A process of some seconds gains nothing from the second compiler; of the whole suite, the ordinary environment
    // and those of threads have it.
    static Environment quick(Environment environment) {
        return environment.with("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC").showing("compiler=1", "collector=Copy");
    }

    private static Environment locale(String language, String country, String extensions) {
        Environment environment = quick(Environment.named(
                        "locale " + language + "-" + country + (extensions.isEmpty() ? "" : "-u-" + extensions))
                .with("-Duser.language=" + language, "-Duser.country=" + country));
        return extensions.isEmpty() ? environment : environment.with("-Duser.extensions=u-" + extensions);
    }

    private static Environment zone(String zone) {
        return quick(Environment.named("zone " + zone))
                .with("-Duser.timezone=" + zone)
                .showing("zone=" + zone);
    }

    private static Environment encoding(String charset) {
        return quick(Environment.named("encoding " + charset))
                .with("-Dfile.encoding=" + charset, "-Dsun.stdout.encoding=" + charset, "-Dstdout.encoding=" + charset)
                .showing("charset=" + charset);
    }
}
