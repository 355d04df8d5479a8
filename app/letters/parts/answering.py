"""Parts of answers to what they asked: the thing asked for comes first, no question about where things stand.

Square brackets are blanks for the person. A part claims nothing that only the person can know.
"""

from app.letters.parts.table import table

OPEN = table("""
wpf | Thank you for your message about {about}.
wp  | Thank you for writing about {about}.
wp  | It was good to have your message about {about}.
pf  | Thank you for being in touch about {about}.
w   | Good to hear from you about {about}, thank you.
f   | Thank you for your message regarding {about}.
p   | Thanks for your mail about {about}.
w   | Thank you for your message; I am glad to keep going with {about}.
""")

# They wait for what I promised, and wrote nothing since.
OPEN_AGAIN = table("""
wpf | I am writing again about {about}.
wp  | This is the message that I owe you about {about}.
pf  | I am coming back to you about {about}.
w   | Here I am again about {about}.
f   | I am writing to you once more regarding {about}.
p   | I am writing again about {about}.
""")

OPEN_OUTREACH = table("""
wpf | Thank you for thinking of me for {about}.
wpf | Thank you for writing to me about {about}; it sounds interesting.
wp  | It was good to get your message about {about}, and I would like to hear more.
pf  | Thank you for approaching me about {about}, which I would be glad to discuss.
w   | What a nice message to get; {about} sounds like something I would enjoy hearing about.
f   | Thank you for approaching me about {about}.
p   | Thank you for your message about {about}. I am interested to hear more.
""")

# Thanks for a talk that are still due go in front of the answer.
THANKS_DUE = table("""
wpf | First of all, thank you for the {talk}{on_day} about {about}; I enjoyed it.
wp  | Thank you for the {talk}{on_day} about {about}, which I enjoyed very much.
pf  | Let me begin by thanking you for the {talk}{on_day} about {about}.
w   | Thank you for such a good {talk}{on_day} about {about}.
f   | First of all, I would like to thank you for the {talk}{on_day} about {about}.
p   | Thank you for the {talk}{on_day} about {about}.
""")

AVAILABILITY = table("""
wpf | I could talk on [two days and times that suit you], and I can move things around if another time is easier for you.
wpf | These times would suit me well: [two days and times that suit you].
wp  | Any of these would work for me: [two days and times that suit you]. If none fits, please suggest one and I will do my best.
pf  | I am free on [two days and times that suit you], and can also make another time if necessary.
w   | Would one of these work for you: [two days and times that suit you]?
f   | I would be available on [two days and times that suit you], and would be pleased to fit in with your calendar.
p   | I am free on [two days and times that suit you].
""")

# They named the day, and want to hear that I come, beside something else.
ATTENDANCE = table("""
wpf | As for the day you named: [that you will be there, or what stands in the way].
wp  | About the day you named: [that you will be there, or what stands in the way].
pf  | With regard to the day you named, [that you will be there, or what stands in the way].
f   | With regard to the date you named, [that you will be there, or what stands in the way].
p   | The day you named: [that you will be there, or what stands in the way].
""")

AVAILABILITY_MORE = table("""
wpf | Phone or video, both are fine with me; my number is [your phone number].
wp  | I am happy with a call or with video, whichever is simpler for you.
pf  | A call or a video meeting would suit me equally well.
w   | I am looking forward to it, and happy to talk by phone or by video.
f   | I would be pleased to talk by phone or by video, as you prefer.
p   | A call or video is fine.
""")

BOOK_SLOT = table("""
wpf | I have used the link to book [the day and time you booked], and I look forward to it.
wp  | Thank you for the link; I have booked [the day and time you booked].
pf  | I have booked [the day and time you booked] through your link.
w   | All booked: I chose [the day and time you booked] through your link.
f   | I have reserved [the day and time you booked] through your link.
p   | I booked [the day and time you booked] with the link.
""")

REFERENCES = table("""
wpf | Here are the people who can speak about my work: [for each referee: name, how you know them, e-mail or phone].
wp  | These people know my work well: [for each referee: name, how you know them, e-mail or phone].
pf  | The following people can speak about my work: [for each referee: name, how you know them, e-mail or phone].
w   | You are welcome to ask these people about my work: [for each referee: name, how you know them, e-mail or phone].
f   | I am pleased to name the following referees: [for each referee: name, how you know them, e-mail or phone].
p   | My referees are: [for each referee: name, how you know them, e-mail or phone].
""")

REFERENCES_MORE = table("""
wpf | I will let them know that they may hear from you.
wp  | I will tell them to expect a message from you, so please write to them whenever it suits you.
pf  | I will let them know in advance, so please write to them at any time.
w   | I will let them know that a message is on its way, so do write whenever you like.
f   | I will inform them in advance, so that you may be in touch with them whenever it is convenient.
p   | I will tell them that you may write.
""")

WORK_SAMPLES = table("""
wpf | Here is the work you asked for: [the file you attach, or a link to it].
wp  | You will find the work you asked to see here: [the file you attach, or a link to it].
pf  | As you asked, I am sending [the file you attach, or a link to it].
w   | Here is the work you wanted to see: [the file you attach, or a link to it].
f   | As requested, I am pleased to send you [the file you attach, or a link to it].
p   | Here is what you asked to see: [the file you attach, or a link to it].
""")

WORK_SAMPLES_MORE = table("""
wpf | My own part in it was [one sentence: what you did].
wp  | So that you know what to look for: [one sentence: what you did].
pf  | My contribution to it was [one sentence: what you did].
p   | My part was [one sentence: what you did].
""")

DOCUMENTS = table("""
wpf | Here is what you asked for, {the_things}: [the files you attach, or the day they will follow].
wp  | As you asked, I am sending {the_things}: [the files you attach, or the day they will follow].
pf  | You asked for {the_things}, which I am sending now: [the files you attach, or the day they will follow].
w   | You wanted {the_things}, and here you are: [the files you attach, or the day they will follow].
f   | As requested, I am pleased to send you {the_things}: [the files you attach, or the day they will follow].
p   | You asked for {the_things}: [the files you attach, or the day they will follow].
""")

DOCUMENTS_PLAIN = table("""
wpf | Here is what you asked for: [the files you attach, or the day they will follow].
wp  | As you asked, I am sending [the files you attach, or the day they will follow].
pf  | As requested, please find with this message [the files you attach, or the day they will follow].
w   | Here is everything you need: [the files you attach, or the day they will follow].
f   | As requested, I am pleased to send you [the files you attach, or the day they will follow].
p   | I am sending you [the files you attach, or the day they will follow].
""")

ASSESSMENT = table("""
wpf | I have the task, and you will have my work by [the day you will finish].
wp  | Thank you for the task; I will send you my work by [the day you will finish].
pf  | I have received the task and will return it by [the day you will finish].
w   | I am looking forward to the task, and you will have it back by [the day you will finish].
f   | I confirm that I have received the task and will return it by [the day you will finish].
p   | I will send the finished task by [the day you will finish].
""")

ASSESSMENT_DUE = table("""
wpf | I have the task, and you will have my work {by_due}.
wp  | Thank you for the task; I will send you my work {by_due}.
pf  | I have received the task and will return it {by_due}.
w   | I am looking forward to the task, and you will have it back {by_due}.
f   | I confirm that I have received the task and will return it {by_due}.
p   | I will send the finished task {by_due}, as you asked.
""")

SALARY = table("""
wpf | On pay, I have [your range, or that you would like to hear theirs first] in mind.
wp  | As for pay, I am thinking of [your range, or that you would like to hear theirs first].
pf  | On pay, my expectation is [your range, or that you would like to hear theirs first].
f   | With regard to pay, I have [your range, or that you would like to hear theirs first] in mind.
p   | For pay, I have in mind [your range, or that you would like to hear theirs first].
""")

SALARY_MORE = table("""
wpf | The work itself matters to me at least as much, so I am glad to talk about the whole of it.
wp  | I look at the whole picture, so please take this as a starting point for a talk.
pf  | I look at the role as a whole, and am glad to discuss it.
f   | I consider the role as a whole and would be pleased to discuss it.
p   | I am open to talk about the details.
""")

OFFER = table("""
wpf | Thank you very much for the offer of {the_role}; it made my day.
wpf | I am delighted about the offer of {the_role}, and thank you for your trust.
wp  | What good news: thank you very much for the offer of {the_role}.
pf  | Thank you very much for your offer of {the_role}. I am very pleased.
f   | Thank you very much for your offer of {the_role}, and for your confidence in me.
p   | Thank you for the offer of {the_role}. I am very pleased.
""")

OFFER_READ = table("""
wpf | I would like to read everything with care before I answer.
wp  | I am going to read it calmly from start to end, as it deserves.
pf  | I would like to consider it with the care that it deserves.
w   | I would like to read it all in peace before I say more.
f   | I would like to consider it with the care that it deserves.
p   | I will read it carefully.
""")

OFFER_BY = table("""
wpf | You will have my answer by [the day you will decide].
wp  | I will give you my answer by [the day you will decide], if that suits you.
pf  | I will let you have my decision by [the day you will decide].
f   | You will receive my decision by [the day you will decide].
p   | I will answer by [the day you will decide].
""")

OFFER_BY_DUE = table("""
wpf | You will have my answer {by_due}, as you asked.
wp  | I have noted your date and will answer {by_due}.
pf  | I will let you have my decision {by_due}, as you asked.
f   | You will receive my decision {by_due}, as you requested.
p   | I will answer {by_due}.
""")

OFFER_QUESTIONS = table("""
wpf | If a question comes up while I read, may I call or write to you?
wp  | If a question comes up, I will write to you at once.
pf  | If any point is unclear to me, I will ask you at once.
f   | Should any point be unclear to me, I will be in touch at once.
p   | If I have a question, I will ask you.
""")

QUESTION = table("""
wpf | To answer your question: {answer_blank}.
wp  | You asked, and here is my answer: {answer_blank}.
pf  | In answer to your question, {answer_blank}.
w   | As for your question: {answer_blank}.
f   | In reply to your question, {answer_blank}.
p   | My answer to your question: {answer_blank}.
""")

QUESTION_NEXT = table("""
wpf | To answer your other question: {answer_blank}.
wp  | As for your other question: {answer_blank}.
pf  | In answer to your other question, {answer_blank}.
f   | With regard to the other point, {answer_blank}.
p   | On the other question: {answer_blank}.
""")

# They asked for something without a question mark.
POINT = table("""
wpf | About what you asked for: {answer_blank}.
wp  | As to what you asked for: {answer_blank}.
pf  | With regard to what you asked for, {answer_blank}.
""")

FEEDBACK_FORM = table("""
wpf | I have filled in your form [or: I will fill it in by a day you name], and thank you for asking for my view.
pf  | I have completed your form [or: I will complete it by a day you name].
wp  | Your form is done [or: I will do it by a day you name].
""")

OWN_PROMISE = table("""
wpf | As promised, here is {the_promised}: [the file you attach, or a link to it].
wp  | I said that I would send {the_promised}, and here it is: [the file you attach, or a link to it].
pf  | As promised, I am sending {the_promised}: [the file you attach, or a link to it].
w   | Here at last is {the_promised}: [the file you attach, or a link to it].
f   | As promised, I am pleased to send you {the_promised}: [the file you attach, or a link to it].
p   | Here is {the_promised}: [the file you attach, or a link to it].
""")

OWN_PROMISE_PLAIN = table("""
wpf | As promised, here is [what you said you would send].
wp  | I said that I would come back to you, and here is [what you said you would send].
pf  | As promised, I am sending [what you said you would send].
w   | Here at last is what I promised: [what you said you would send].
f   | As promised, I am pleased to send you [what you said you would send].
p   | Here is what I promised: [what you said you would send].
""")

OPEN_QUESTION = table("""
wpf | About what you asked: [your answer].
pf  | In answer to your message, [your answer].
w   | To your point: [your answer].
""")

CLOSE = table("""
wpf | If you need anything else, tell me and I will send it.
wp  | Please tell me if anything is missing, and I will see to it straight away.
pf  | If you need anything further, I would be glad to provide it.
wpf | I am easy to reach if a question comes up.
w   | Tell me if you need more, and I will see to it.
f   | Should you need anything further, I would be pleased to provide it.
p   | Tell me if anything is missing.
wp  | I hope this helps, and I am glad to add whatever is still missing.
""")

# Where the opening says it in other words.
THANKS = table("""
wpf | Thank you for getting in touch.
wp  | Thank you for writing to me.
w   | Thanks so much for getting in touch.
f   | I am grateful that you wrote to me.
""")

# They asked for a time: there is nothing to send after.
CLOSE_TIME = table("""
wpf | If there is something that I should prepare, please tell me.
wp  | If anything changes on your side, a short line is enough.
pf  | If you would like me to prepare anything, I would be glad to do so.
w   | And if there is anything you would like me to look at beforehand, just say.
f   | Should you wish me to prepare anything, please let me know.
p   | Tell me if I should prepare anything.
""")

# Before an answer to an offer: no word that already says yes.
CLOSE_OFFER = table("""
wpf | If you need anything from me before then, please tell me.
wp  | Until then I am easy to reach, by mail or by phone.
pf  | In the meantime I am glad to answer any question of yours.
f   | Should you need anything from me in the meantime, I would be pleased to provide it.
p   | If you need anything before then, tell me.
""")

GLAD_OFFER = table("""
wpf | It means a lot to me that you would like to have me with you.
wp  | I am happy that you see me in this role.
pf  | I appreciate it very much that you have chosen me.
w   | It was a lovely message to open.
f   | Your choice means a great deal to me.
p   | I am glad that you chose me.
""")

GLAD_EARLY = table("""
wpf | I look forward to hearing more from you.
wp  | It would be good to talk, and I am curious to hear more.
pf  | I look forward to our conversation.
w   | I am looking forward to hearing all about it.
f   | I look forward to learning more from you.
p   | I look forward to hearing more.
""")

GLAD = table("""
wpf | I am looking forward to the next step.
wpf | I am glad that things are moving on, and I look forward to what comes next.
wp  | I look forward to talking more about the work.
pf  | I look forward to continuing our conversation.
w   | I am really looking forward to hearing how it goes on.
f   | I look forward to continuing our conversation.
p   | I look forward to the next step.
""")

KEEN = table("""
wpf | I am as interested in the role as before.
wp  | I still like the sound of the role very much.
pf  | I remain very interested in the role.
w   | I am still really keen on the role.
f   | I remain very interested in the role.
p   | I am still interested in the role.
wpf | It still sounds like work I would enjoy.
""")

KEEN_OUTREACH = table("""
wpf | It would be good to hear what the work is like from day to day.
wp  | I would be curious to hear more about the team and the work.
pf  | I would be interested to hear more about the work itself.
w   | I would love to hear what the work is like from day to day.
f   | I would be interested to learn more about the work and the team.
p   | I would like to know more about the work.
""")

# They named times: the person picks one. The blank shows their words.
AVAILABILITY_PROPOSED = table("""
wpf | This time suits me: {times_blank}.
wp  | Thank you for your suggestion; I can make {times_blank}.
pf  | As to the time, I can make {times_blank}.
w   | I can make {times_blank}, and I am looking forward to it.
f   | As to the time, I would be pleased to choose {times_blank}.
p   | I can make {times_blank}.
""")
AVAILABILITY_ELSE = table("""
wpf | If that has gone in the meantime, I will fit in with another time.
wp  | If that slot has gone in the meantime, I am happy to take another.
pf  | Should that time have gone, I would be glad to choose another.
w   | And if that slot has gone by now, we will find another.
f   | Should that time no longer be free, I would be pleased to choose another.
p   | If that time has gone, please suggest another.
""")

KEEN_AFTER_YES = table("""
wpf | I am looking forward to working with you all.
wp  | I am looking forward to getting started with you.
pf  | I look forward to our work together.
w   | I am really looking forward to joining you.
f   | I look forward to working with you and your colleagues.
p   | I am looking forward to it.
""")
