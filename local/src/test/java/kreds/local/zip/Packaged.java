package kreds.local.zip;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import kreds.template.Template;

/// A function's zip, as the build left it.
record Packaged(String function) implements Deployed {
  private static final Path PROJECT = Objects.requireNonNull(Template.ofTheProject().getParent());

  static List<String> functions() {
    return Template.read(Template.ofTheProject()).functions().stream()
        .map(function -> function.name())
        .toList();
  }

  /// The zip, or the test is skipped aloud: `mvn verify` packages before this module's tests, `mvn
  /// test` does not.
  Path zip() throws IOException {
    var zip = folder().resolve("target/" + function + ".zip");
    boolean fresh = Files.exists(zip) && holdsTheClassesAsTheyAre(zip);
    if (!fresh) {
      System.out.println(
          "SKIPPED the zip of "
              + function
              + ": it is not packaged, or older than its classes. mvn verify packages it.");
    }
    assumeTrue(fresh, "not packaged: mvn verify does that");
    return zip;
  }

  /// The names of all that is in it.
  TreeSet<String> entries() throws IOException {
    try (var zip = new ZipFile(zip().toFile())) {
      var names = new TreeSet<String>();
      zip.stream().forEach(entry -> names.add(entry.getName()));
      return names;
    }
  }

  /// A text in it.
  String text(String name) throws IOException {
    try (var zip = new ZipFile(zip().toFile())) {
      var entry = zip.getEntry(name);
      if (entry == null) {
        throw new AssertionError(function + " has no " + name);
      }
      try (var in = zip.getInputStream(entry)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  @Override
  public void unpackInto(Path target) throws IOException {
    try (var zip = new ZipFile(zip().toFile())) {
      for (var entry : zip.stream().toList()) {
        var path = target.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(Objects.requireNonNull(path.getParent()));
          try (var in = zip.getInputStream(entry)) {
            Files.copy(in, path);
          }
        }
      }
    }
  }

  /// How many classes its pom allows.
  ///
  /// @param property that says it
  int budget(String property) throws IOException {
    var budget = Pattern.compile("<" + Pattern.quote(property) + ">([0-9]+)</");
    var match = budget.matcher(Files.readString(folder().resolve("pom.xml")));
    if (!match.find()) {
      throw new IllegalStateException("the pom of " + function + " has no " + property);
    }
    return Integer.parseInt(match.group(1));
  }

  @Override
  public String handler() {
    return Template.read(Template.ofTheProject()).function(function).handler();
  }

  /// An event of this function, by its file's name without `.json`.
  String event(String name) throws IOException {
    return Files.readString(PROJECT.resolve("events/" + function + "/" + name + ".json"));
  }

  private Path folder() {
    return PROJECT.resolve("functions/" + function);
  }

  private boolean holdsTheClassesAsTheyAre(Path zip) throws IOException {
    var packaged = new ArrayList<Integer>();
    try (var in = new ZipInputStream(Files.newInputStream(zip))) {
      addClasses(in, packaged);
    }
    return new HashSet<>(packaged).containsAll(compiled());
  }

  /// The classes of a zip and of our own jars in it, each as a hash of its bytes.
  private static void addClasses(ZipInputStream in, List<Integer> found) throws IOException {
    for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      if (entry.getName().endsWith(".class")) {
        found.add(Arrays.hashCode(in.readAllBytes()));
      } else if (entry.getName().startsWith("lib/kreds-")) {
        addClasses(new ZipInputStream(in), found);
      }
    }
  }

  private List<Integer> compiled() throws IOException {
    var hashes = new ArrayList<Integer>();
    for (var module :
        List.of("functions/" + function, "shared/model", "shared/aws", "shared/web")) {
      try (Stream<Path> files = Files.walk(PROJECT.resolve(module + "/target/classes"))) {
        for (var file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
          hashes.add(Arrays.hashCode(Files.readAllBytes(file)));
        }
      }
    }
    return hashes;
  }
}
