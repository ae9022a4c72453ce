package org.saddlepoint.web.page;

import java.util.List;
import org.saddlepoint.problem.Phrase;
import org.saddlepoint.tutor.TopicView;

/** One skill: what it is, what it needs, and the kinds of problem there are. */
public record TopicPage(
    Frame frame, SkillBox card, String chapter, List<SkillBox> needs, List<Kind> kinds) {

  /**
   * @param url opens a fresh problem of this kind
   */
  public record Kind(String url, Phrase title, int tier, int tried, int solved) {}

  public static TopicPage of(Frame frame, TopicView view) {
    return new TopicPage(
        frame,
        SkillBox.of(view.card()),
        view.chapter(),
        view.prerequisites().stream().map(SkillBox::of).toList(),
        view.templates().stream().map(TopicPage::kind).toList());
  }

  private static Kind kind(TopicView.TemplateCard card) {
    return new Kind(
        Links.template(card.id()), card.title(), card.tier(), card.tried(), card.solved());
  }
}
