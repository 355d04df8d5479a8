"""Parts of the first follow-ups: after an application, an exchange, a talk, a missed date, on a day they named, on hold, offer."""

from app.letters.parts.table import table

# Openings after a talk that I have thanked them for. MET: the reader was there for certain.
TALK_AGAIN_MET = table("""
wpf | Thank you again for talking with me{on_day} about {about}.
wpf | Thank you again for the time you gave me{on_day} to talk about {about}.
wp  | I enjoyed talking with you{on_day} about {about}.
wp  | It was good to talk with you{on_day} about {about}, and thank you again for your time.
pf  | Thank you once more for making time{on_day} to discuss {about}.
wpf | I have thought about our {talk}{on_day} several times since, and {about} interests me all the more.
w   | Thank you again for a good {talk}{on_day} about {about}.
pf  | I was grateful for our {talk}{on_day} about {about}.
f   | I look back with pleasure on our {talk}{on_day} about {about}.
wp  | I am still glad that we had the chance to talk{on_day} about {about}.
""")

TALK_AGAIN = table("""
wpf | Thank you again for the {talk}{on_day} about {about}.
wpf | I was glad to have the {talk}{on_day} about {about}, and I have thought about it since.
wp  | I enjoyed the {talk}{on_day} about {about}.
pf  | My thanks once more for the {talk}{on_day} about {about}.
w   | The {talk}{on_day} about {about} is still on my mind, in a good way.
wp  | It was good to talk{on_day} about {about}, and I am glad that I had the chance.
pf  | I remain grateful for the {talk}{on_day} about {about}.
f   | I look back with pleasure on the {talk}{on_day} about {about}.
wpf | Thank you once more for the time that went into the {talk}{on_day} about {about}.
p   | I am writing about {about}, after the {talk}{on_day}.
""")

# The same where no thanks were written yet: they belong here (later than the days in which a thank-you is due).
TALK_FIRST_MET = table("""
wpf | Thank you for talking with me{on_day} about {about}; I should have said so sooner.
wpf | Thank you for the time you took{on_day} to talk with me about {about}.
wp  | I would like to begin with a thank-you for our {talk}{on_day} about {about}.
pf  | Let me first thank you for our {talk}{on_day} about {about}.
w   | First of all, thank you for such a good {talk}{on_day} about {about}.
wp  | It was good to talk with you{on_day} about {about}, and I thank you for your time.
f   | Please accept my thanks for the time you gave me{on_day} to discuss {about}.
wpf | I enjoyed our {talk}{on_day} about {about}, and I thank you for it.
""")

TALK_FIRST = table("""
wpf | Thank you for the {talk}{on_day} about {about}; I should have said so sooner.
wp  | I would like to begin with a thank-you for the {talk}{on_day} about {about}.
wpf | Thank you for the time that went into the {talk}{on_day} about {about}.
pf  | Let me first thank you for the {talk}{on_day} about {about}.
w   | First of all, thank you for a good {talk}{on_day} about {about}.
wp  | I enjoyed the {talk}{on_day} about {about}, and I am grateful for it.
f   | Please accept my thanks for the {talk}{on_day} about {about}.
pf  | I am grateful for the {talk}{on_day} about {about}, and glad that it took place.
""")

# No talk yet, but a person of theirs has written.
EXCHANGE = table("""
wpf | Thank you again for being in touch about {about}.
wpf | Thank you for your messages about {about}.
wp  | I was glad to hear from you about {about}.
p   | I am writing about {about}, which we have been in touch about.
wp  | Thank you for your help so far with my application for {about}.
f   | I am grateful for the time you have given to my application for {about}.
pf  | Thank you for the information that you have given me so far about {about}.
w   | It has been good to be in touch with you about {about}.
""")

APPLIED = table("""
wpf | I sent my application for {about}{on_applied}, and I would still be very glad to be considered.
wpf | My application for {about} went to you{on_applied}, and my interest is as strong as it was then.
wp  | I applied for {about}{on_applied}, and I would love to know how things stand.
pf  | I am writing about my application for {about}, which I sent{on_applied}.
wp  | I am one of the people who applied for {about}, and I still like the sound of it very much.
w   | Since I applied for {about}{on_applied}, I have found myself thinking about it quite often.
pf  | With this note I would like to confirm my interest in {about}, for which I applied{on_applied}.
f   | I applied for {about}{on_applied} and remain most interested in it.
p   | This is a short note about my application for {about}.
""")

RECEIPT = table("""
wpf | Thank you for confirming on {receipt} that my application for {about} had arrived.
wpf | Your confirmation of {receipt} told me that my application for {about} had reached you; thank you.
wp  | I applied for {about}, had your confirmation on {receipt}, and would still be very glad to be considered.
pf  | I am writing about my application for {about}, which you confirmed on {receipt}.
w   | Thank you for your note of {receipt} about my application for {about}; I am still very much interested.
f   | I am grateful for your confirmation of {receipt} concerning my application for {about}.
""")

HOLD = table("""
wpf | Thank you for telling me earlier that {about} was on hold.
wpf | When we were last in touch, the hiring for {about} had been paused.
wp  | I remember that {about} had to be put on hold, and I hope that things have become easier since.
pf  | I am writing about {about}, which was on hold when we were last in touch.
w   | I have kept {about} in mind since you told me about the pause.
f   | I was grateful to know that the hiring for {about} had been paused.
p   | The last I heard, {about} was on hold, and I was glad that you told me so openly.
""")

OFFER = table("""
wpf | Thank you again for the good news about {about}.
wpf | I am still delighted about the good news on {about}.
wp  | Your news about {about} made me very happy, and it still does.
pf  | I remain very pleased about your decision on {about}, and thank you again for it.
w   | I am looking forward to what comes next with {about}, and thank you again for the good news.
f   | May I thank you once more for the good news concerning {about}.
""")

INTEREST = table("""
wp  | The more I think about the work, the more I like it.
wpf | I remain very interested, and would be glad to go further if you see a fit.
wp  | I am still keen on the role, and happy to go on whenever it suits you.
wpf | My interest has only grown since then.
wpf | If you felt that I could be useful to {team}, I would be very glad to go on.
pf  | I would welcome the chance to continue.
wp  | It still sounds like work that I would enjoy doing well.
wpf | I think that I could be useful to {team}, and I would enjoy the work.
f   | The role continues to appeal to me, and I would be honoured to be considered further.
w   | I would love to be part of what comes next, if you think it is a match.
pf  | It remains the kind of work to which I would gladly give my best.
wp  | I liked the role before, and I like it even better now.
""")

INTEREST_APPLIED = table("""
wp  | It is the kind of work that I enjoy, and I think that I could do it well for you.
wpf | The description reads like work that I would be glad to do every day.
wpf | I believe that my experience could be of use to {team}, and I would be glad to tell you more about it.
wp  | From what I have read, I think that I could be of real use to {team}.
pf  | I would welcome the chance to explain in person what I could bring to it.
wp  | I would enjoy talking about the work and about how I could help.
f   | I would value the opportunity to tell you in person how my experience might serve {team}.
w   | I would love to hear more about the day-to-day work, and to tell you a little about mine.
wpf | If my background seems to fit, I would be happy to talk at a time that suits you.
p   | I would be glad to talk about how my experience fits what you need.
""")

TOPIC = table("""
wpf | The part about {topic} interested me most.
wp  | I have been thinking about {topic} since then.
wpf | What I heard about {topic} made the role even more appealing.
wp  | I especially liked the part about {topic}.
pf  | I was particularly interested in {topic}.
w   | I keep thinking about {topic}.
""")

PATIENCE = table("""
wpf | I know that these decisions take time and that many people have a say in them.
wpf | I imagine that you are still talking with others, and I am happy to wait my turn.
wp  | Hiring often takes longer than anybody planned, so there is no hurry on my side.
pf  | I understand that such a choice needs care, and there is no hurry on my side.
wp  | I know that you have a lot to do besides this one role.
w   | Please take the time you need; I would simply like to know where I am in the line.
f   | I quite understand that a careful choice needs time.
wpf | I can well imagine how much there is to weigh up.
p   | I know that this may be a busy time for you.
wp  | There is no rush from my side, and a line or two would be plenty.
""")

HELP = table("""
wpf | If there is anything else that would help you, I would be glad to send it.
wpf | I am happy to send anything more that would be useful.
wp  | If something is missing from my side, just tell me and you will have it.
wpf | Should another conversation or a document be of use, I will gladly make time for it.
pf  | I will gladly answer any further question that comes up.
w   | And if I can make the choice easier in any way, just say so.
f   | Should you need anything further from me, I will be pleased to provide it.
wp  | I am easy to reach if you or your colleagues would like to know more.
p   | Please tell me if you need anything else from me.
pf  | If any point of my application needs a word more, I am glad to add it.
""")

# One question about time, and the only one: no date is known. It also asks when to write again, and ends the letter.
ASK_WHEN = table("""
wpf | Could you tell me roughly when you expect to decide, or when would be a good time to ask again?
wp  | When would be a good time for me to ask again, if it is still too early to say?
wpf | May I ask what the next step is, and when it would suit you to hear from me again?
wp  | Do you have a rough idea of the timing, or of when I might best ask again?
pf  | Would you let me know how the timing looks, or when it would be convenient for me to write again?
wpf | Is there a time by which you expect to decide, or a better moment for me to ask again?
w   | How is the timing looking on your side, and when would you like me to ask again?
f   | Might I ask when a decision is likely, or when I may write to you again?
wp  | Could you give me a rough idea of the timeline, or tell me when it would suit you that I ask again?
p   | When do you expect to know more, and when should I write again?
pf  | Could you tell me what happens next and when, or when I should best be in touch again?
""")

PASSED = table("""
wpf | When we were last in touch, {promised}.
wpf | As I remember it, {promised}.
wp  | If I noted it right, {promised}.
pf  | I understood that {promised}.
wpf | I had noted that {promised}.
w   | I have it in my calendar that {promised}.
pf  | From our last exchange I recall that {promised}.
f   | If I understood correctly, {promised}.
""")

ASK_PASSED = table("""
wpf | Is there any news, or has the plan moved a little?
wpf | Could you tell me whether that is still the plan?
wp  | Do you know yet how things stand, or is it still too early to say?
wp  | Has the timing changed, or is there something you can already tell me?
pf  | May I ask whether the timing has changed?
w   | Is there anything you can tell me yet?
f   | Might I ask how matters stand, or whether there is a new date that I may note?
pf  | Could you let me know where things stand, or what date I should note instead?
wp  | Is there news that you can share, or a new date that I could note?
p   | Can you tell me where things stand now?
""")

MOVED_IS_FINE = table("""
wpf | Plans of this kind often move, and that is quite all right with me.
wp  | I know how easily such dates move, so please take the time you need.
wpf | If things have taken longer than planned, that is no trouble at all.
pf  | I know that such plans often have to move, and I am happy to wait.
w   | If everything has shifted a bit, no harm done.
wp  | If it is taking longer than you thought, I fully understand.
f   | Should the plan have changed in the meantime, I quite understand.
p   | It may well be taking longer than planned, and that is fine.
""")

PERMITTED = table("""
wpf | You kindly said that I could ask again from {permitted}, so here I am.
wpf | You suggested that I write again around {permitted}, and I am glad to do so.
wp  | As you suggested, I am writing again now that {permitted} has come.
pf  | You were kind enough to name {permitted} as a good time to ask again.
w   | You told me that I was welcome to ask from {permitted}, so I am taking you at your word.
pf  | Following your suggestion of {permitted}, I am writing to ask how things stand.
f   | As you kindly allowed me to ask again from {permitted}, I would like to do so now.
p   | You named {permitted} as the day to ask again, which I am doing with this note.
""")

ASK_NAMED = table("""
wpf | Is there any news, or would a later day be better?
wpf | Could you tell me how things stand?
wp  | How does it look on your side now?
pf  | May I ask how matters stand at present?
w   | Do you have any news for me yet?
p   | Is there anything new?
f   | Might I ask whether there is any news at this point?
wp  | Is there anything that you can tell me by now?
""")

ASK_HOLD = table("""
wpf | Is there any news about the role, or a better time of year for me to ask?
wp  | Has anything changed, or should I ask again later?
pf  | May I ask whether the hiring is likely to go on, and when it would suit you to hear from me again?
wp  | Do you know yet whether it will go on, or when would be a good time to ask again?
w   | Is there a chance that it will start again, and when would you like me to ask?
f   | Might I ask whether there has been any change, or when I may write to you again?
p   | Is the role likely to come back, and when should I ask again?
""")

STILL_THERE = table("""
wpf | I would still be very glad to be considered if it goes on.
wpf | My interest is unchanged, and I would be happy to pick up where we left off.
wp  | If it comes back, I would be glad to be part of the conversation again.
pf  | Should the role be taken up again, I would be pleased to go on.
w   | I would love to pick up the thread again if that becomes possible.
f   | Should the hiring be resumed, I would be honoured to be considered.
p   | I am still interested, whenever it may go on.
""")

HOLD_CARE = table("""
wpf | I know that such pauses are seldom in your hands.
wp  | Such pauses happen, and I know that they are no fun for anybody.
wpf | I know that budgets and plans need their time.
pf  | I understand that such matters are decided elsewhere and need time.
w   | No hurry at all, I simply did not want to lose touch.
f   | I quite understand that these matters take their time.
""")

ASK_OFFER = table("""
wpf | Could you tell me roughly when {news} will be ready, and whether you need anything else from me until then?
wp  | Do you know yet when I can expect {news}?
wpf | Is there a day by which I can expect {news}, so that I can plan for it?
pf  | May I ask when {news} is likely to reach me?
w   | When do you think {news} might be on its way?
f   | Might I ask when I may expect {news}?
p   | When can I expect {news}?
""")

OFFER_GLAD = table("""
wpf | I am looking forward to the next step and to reading everything with care.
wp  | I am happy to do my part so that everything can go smoothly.
wpf | I would like to plan the coming weeks well, which is the only reason why I ask.
pf  | I would be glad to settle the remaining steps with you at a pace that suits you.
w   | I am really looking forward to it, and glad to do my part.
f   | I look forward to the next step with great pleasure.
""")
