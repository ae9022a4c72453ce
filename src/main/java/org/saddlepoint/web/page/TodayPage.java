package org.saddlepoint.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saddlepoint.problem.Phrase;
import org.saddlepoint.tutor.TodayView;

/**
 * The front page of somebody who has begun: one thing to do, why, and what else there is.
 *
 * @param resume none or one; where there is one it comes first
 * @param next none or one
 */
public record TodayPage(
    Frame frame,
    List<ResumeBox> resume,
    List<Next> next,
    List<Review> due,
    List<Offer> offers,
    List<Done> last,
    List<ChapterBox> chapters) {

  /**
   * @param number which one it is in this sitting, of about so many
   */
  public record Next(String url, SkillLink skill, String why, int number, int length) {}

  /**
   * @param seen when it was asked for last; none or one
   */
  public record Review(SkillLink skill, String practise, List<Day> seen) {}

  /**
   * @param below what to go back to; none or one
   */
  public record Offer(
      SkillLink skill,
      int tries,
      String example,
      String again,
      List<SkillLink> below,
      boolean flagged) {}

  public record Done(String url, Phrase title, SkillLink skill, String came) {}

  public static TodayPage of(Frame frame, TodayView view) {
    Locale locale = frame.language().locale();
    return new TodayPage(
        frame,
        view.resume().stream().map(ResumeBox::of).toList(),
        view.next().stream().map(TodayPage::next).toList(),
        view.due().stream().map(review -> review(review, locale)).toList(),
        view.offers().stream().map(TodayPage::offer).toList(),
        view.last().stream().map(TodayPage::done).toList(),
        ChapterBox.of(view.chapters()));
  }

  private static Next next(TodayView.Next next) {
    return new Next(
        Links.NEXT, SkillLink.of(next.skill()), next.why(), next.number(), next.length());
  }

  private static Review review(TodayView.Review review, Locale locale) {
    Optional<Instant> seen = review.seen();
    return new Review(
        SkillLink.of(review.skill()),
        Links.practise(review.skill().id()),
        seen.stream().map(at -> Day.of(at, locale)).toList());
  }

  private static Offer offer(TodayView.Offer offer) {
    String skill = offer.skill().id();
    return new Offer(
        SkillLink.of(offer.skill()),
        offer.tries(),
        Links.example(skill),
        Links.practise(skill),
        offer.below().stream().map(SkillLink::of).toList(),
        offer.flagged());
  }

  private static Done done(TodayView.Done done) {
    return new Done(
        Links.problem(done.key()),
        done.title(),
        SkillLink.of(done.skill()),
        Vocabulary.word(done.came()));
  }
}
