package kreds.enrollment.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kreds.company.RegisteredCompany;
import kreds.person.Company;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// What staff sent about companies, raw.
sealed interface CompanyInput {
  /// More than 2,000 lines need, less than an event may hold.
  int LONGEST = 1_000_000;

  /// What it is called.
  Field<String> NAME = Field.text("name", 1, 120);

  /// A file of the register.
  record Import(String csv, boolean dryRun) implements CompanyInput {
    private static final Field<String> CSV =
        Field.file("csv", LONGEST)
            .means(
                "Columns: name, cvr, member (yes/no; left out, it stays as it is), region, other names (with | between).");
    private static final Field<Boolean> DRY_RUN = Field.flag("dryRun").or(true);
    static final Input<Import> INPUT =
        Input.of(sent -> new Import(sent.get(CSV), sent.get(DRY_RUN)));
  }

  /// Those of a name.
  record Show(Optional<String> name) implements CompanyInput {
    private static final Field<Optional<String>> PART =
        NAME.optional().means("Only those with this in one of their names.");
    static final Input<Show> INPUT = Input.of(sent -> new Show(sent.get(PART)));
  }

  /// Takes one off.
  record Remove(String name) implements CompanyInput {
    static final Input<Remove> INPUT = Input.of(sent -> new Remove(sent.get(NAME)));
  }

  /// One line of a file.
  ///
  /// @param member empty where nothing is said of it: then it stands as it is
  /// @param aliases other names
  record Line(
      String name, String cvr, Optional<Boolean> member, String region, List<String> aliases)
      implements CompanyInput {
    private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[^0-9]");
    private static final Pattern BETWEEN = Pattern.compile("[|\\n]");
    private static final int DIGITS = 8;
    private static final Field<String> CVR = Field.text("cvr", 1, 40).or("");
    private static final Field<Optional<Boolean>> MEMBER = Field.flag("member").optional();
    private static final Field<String> REGION = Field.text("region", 1, 60).or("");
    private static final Field<String> ALIASES = Field.area("aliases", 1, 2_000).or("");
    static final Input<Line> INPUT = Input.of(Line::read);

    public Line {
      aliases = List.copyOf(aliases);
    }

    private static Line read(SentValues sent) {
      var name = sent.get(NAME);
      var typed = sent.get(CVR);
      var cvr = NOT_OF_A_NUMBER.matcher(typed).replaceAll("");
      var line = new Line(name, cvr, sent.get(MEMBER), sent.get(REGION), names(sent.get(ALIASES)));
      sent.require(typed.isEmpty() || cvr.length() == DIGITS, CVR, "not-a-cvr");
      sent.require(name.isEmpty() || Company.of(name).isNameable(), NAME, "not-a-name");
      sent.require(
          line.aliases.size() <= RegisteredCompany.MOST_ALIASES, ALIASES, "too-many-names");
      return line;
    }

    private static List<String> names(String typed) {
      var names = new ArrayList<String>();
      for (var name : BETWEEN.split(typed, -1)) {
        if (Company.of(name.strip()).isNameable()) {
          names.add(name.strip());
        }
      }
      return names;
    }

    /// The company that it says; one that is new is a member, unless it is said not to be.
    RegisteredCompany company() {
      return new RegisteredCompany(
          Company.of(name),
          cvr,
          member.orElse(true),
          region,
          aliases.stream().map(Company::of).toList(),
          1);
    }
  }
}
