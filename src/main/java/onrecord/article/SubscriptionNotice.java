package onrecord.article;

/** Knows invitations and notices of the site itself: newsletters, cookies, sign-in, donations, terms of use. */
final class SubscriptionNotice extends PatternNoise {

    SubscriptionNotice() {
        super(
                "(?:please )?(?:sign up|signup|subscribe|register|join|enrol|enroll)(?: .{0,40})?"
                        + "(?: (?:to|for|with|now|today|here|free|our|your|and)\\b.{0,160}|)",
                "(?:get|receive|have) (?:the |our |all (?:the )?|your |today's |breaking )?.{0,60}\\b(?:newsletters?|delivered|(?:to"
                        + "|in) your (?:inbox|email|phone)|alerts|notifications)\\b.{0,120}",
                "(?:newsletters?|news ?letter|email|e-mail|daily briefing|morning briefing)(?: (?:sign[- ]?up|signup|subscription"
                        + "|address|updates|alerts))?",
                "to (?:receive|get|subscribe to|read) (?:our|more|the) .{0,60}\\b(?:sign up|subscribe|click|register)\\b.{0,60}",
                "(?:this material|all content|no part of this) .{0,60}\\b(?:not be published|be reproduced|redistributed)\\b.{0,120}",
                "our standards: .{3,80}",
                "(?:notify me|save my name|email me) .{3,120}",
                "enter your e-?mail(?: .{0,60})?",
                "(?:we|this (?:web ?)?site|our (?:web ?)?sites?|[a-z.]{3,30}\\.com) (?:and our partners )?(?:uses?"
                        + "|may use) cookies\\b.{0,300}",
                "by (?:clicking|continuing|signing up|subscribing|using this|registering|submitting|providing|proceeding"
                        + "|entering)\\b.{0,300}\\b(?:agree|accept|consent|acknowledge|terms|privacy|cookies)\\b.{0,200}",
                "(?:accept|reject|manage|allow)(?: all)?(?: cookies| preferences| settings| choices)?(?: .{0,40})?cookies?.{0,40}",
                "(?:accept|reject|allow|decline) all(?: (?:and|&) .{1,20})?", "i (?:accept|agree)",
                "manage (?:options|preferences|choices|settings)",
                "(?:cookie|privacy)(?: (?:policy|notice|settings|preferences|statement|consent))+.{0,60}",
                "(?:terms|conditions)(?: (?:and|&) (?:conditions|privacy))?(?: of (?:use|service|sale))?(?: ?\\| ?.{0,60})?(?: apply)?",
                "(?:already (?:a )?(?:subscriber|member|have an account|registered|subscribed))\\b.{0,60}",
                "(?:log|sign) ?in(?: (?:to|or|with|here|now)\\b.{0,80})?", "create (?:an|your|a free) account.{0,60}",
                "(?:please )?(?:enable|turn on|disable|turn off|whitelist|allow) (?:your )?(?:javascript|ad ?blocker|cookies"
                        + "|notifications|push)\\b.{0,160}",
                "(?:your|this) browser (?:does not|doesn't|is not|isn't|may not)\\b.{0,160}",
                "(?:support|donate to|contribute to|become a (?:member|subscriber|supporter|patron)|make a donation|donate|fund)\\b"
                        + "(?: (?:of|to|our|now|today|independent|us|the|quality|this)\\b.{0,120})?",
                "(?:download|get|install|try) (?:the|our) .{0,40}\\bapp\\b.{0,100}",
                "(?:contact|email|write to|reach) (?:us|the (?:author|reporter|editor|writer)s?)\\b.{0,120}",
                "(?:do you )?have (?:a|any|you got a) (?:news |story )?(?:tip|story|question|comment|feedback)s?\\b.{0,160}",
                "(?:send|share) (?:us )?(?:your )?(?:tips?|feedback|comments|story|stories|views|thoughts)\\b.{0,100}",
                "this (?:article|story|content|page|feature) is (?:for|only|available|reserved|exclusive)\\b.{0,30}\\b(?:subscribers?"
                        + "|members?|premium|readers)\\b.{0,80}",
                "(?:got|have) a (?:news |story )?(?:tip|story|question)\\b.{0,160}",
                "stay (?:up to date|up-to-date|informed|connected|tuned|ahead)\\b.{0,60}\\b(?:news|app|updates|newsletter|channel|us)\\b.{0,120}",
                "by allowing ads .{0,200}", "a post shared by .{3,100}", "contact ?: .{0,80}(?:@|[(\\[]at[)\\]]).{3,80}",
                "this is an archived (?:article|story)\\b.{0,250}", "get bite-sized news\\b.{0,100}", "content is loading.{0,5}",
                "expand to read .{0,40}", "disclaimer ?:.{0,300}", "(?:we )?respect your (?:thoughts|privacy).{0,300}",
                "(?:.{3,40} )?can be (?:reached|contacted|followed|emailed) (?:at|on|by|via)\\b.{3,160}",
                "(?:contact|e-?mail|reach|write to) (?:.{3,40} )?(?:at|on|via) .{0,60}@.{3,100}",
                "(?:start|begin) your (?:free )?(?:trial|subscription).{0,60}",
                "(?:thank you|thanks) for (?:reading|subscribing|signing up|visiting|registering)\\b.{0,120}",
                "(?:please )?(?:try again|check your (?:inbox|email)|an error (?:has )?occurred|something went wrong).{0,80}");
    }

    @Override
    Finding found(Line line) {
        return Finding.NOISE;
    }
}
