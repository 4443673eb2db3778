package kreds.meetingscheduling.staff;

import kreds.change.Order;
import kreds.inquiry.Post;
import kreds.meetingscheduling.planning.KeepingPosts;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order of the posts of a group.
public record PostCommands(KeepingPosts keeping) {
  private static final int NAME = 254;
  private static final int REASON_LENGTH = 500;

  private static final Field<Post> POST = Field.choice("post", Post.class);
  private static final Field<String> PERSON =
      Field.text("person", 1, NAME)
          .or("")
          .demanded()
          .means(
              "Who has it from now on: the address, or the enrolment (`e-…`); \"\" leaves the post"
                  + " vacant.");
  private static final Field<String> REASON =
      Field.text("reason", 1, REASON_LENGTH)
          .means(
              "Why; for the audit, without names. Whom it puts in or out reads it only in the file of"
                  + " all that is kept about them.");

  private static final Input<KeepingPosts.Said> SAID =
      Input.of(sent -> {
        var said =
            new KeepingPosts.Said(
                sent.get(PlanInput.NETWORK),
                sent.get(POST),
                sent.get(PERSON),
                sent.get(REASON),
                sent.get(PlanInput.DRY_RUN));
        sent.require(sent.has(PERSON), PERSON, "missing");
        return said;
      });

  /// With these commands.
  public Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.SHOW_POSTS,
            "Shows who is the contact person and the deputy of a group, and what is vacant",
            ConductInput.NETWORK,
            (network, _) -> show(network))
        .add(
            StaffCommand.SET_POST,
            "Puts somebody who takes part into a post of the group, or nobody, where it was agreed"
                + " otherwise than by open-ballot; who is put in or out gets a letter; with dryRun it"
                + " only says who would be",
            SAID,
            this::set);
  }

  private StaffAnswer show(String network) {
    return keeping.current(network).fold(PostAnswers::shown, StaffAnswer::refused);
  }

  private StaffAnswer set(KeepingPosts.Said said, Order order) {
    return keeping
        .set(said, order)
        .fold(
            kept -> PostAnswers.set(said, kept),
            refusal -> GroupRefused.of(said.network(), refusal));
  }
}
