"""Parts of the second and last follow-up: shorter, no reproach, no answer needed if things have changed."""

from app.letters.parts.table import table

OPEN_TALK = table("""
wpf | {about_cap} is still one that I would be very glad to take on.
wpf | I still think back with pleasure to the {talk} about {about}.
wp  | I would still love to do the work we talked about for {about}.
wpf | I am still as interested in {about} as I was when we talked.
wp  | One more short note about {about}, because the {talk} made me want it to work out.
pf  | I continue to be interested in {about}.
w   | {about_cap} has stayed on my mind since the {talk}.
f   | I continue to be very interested in {about}.
p   | I am still interested in {about} and would be glad to carry on.
w   | I keep coming back to {about}, so here is one more short note.
pf  | {about_cap} still appeals to me very much.
f   | I remain very interested in {about} after the {talk}.
""")

OPEN = table("""
wpf | {about_cap} is still one that I would be very glad to take on.
wpf | I am still as interested in {about} as I was at the start.
wp  | One more short note about {about}, which I still like very much.
pf  | I continue to be interested in {about}.
w   | {about_cap} has stayed on my mind.
f   | I continue to be very interested in {about}.
p   | I am still interested in {about} and would be glad to hear more.
wp  | I still like the look of {about}.
w   | I keep coming back to {about}, so here is one more short note.
pf  | {about_cap} still appeals to me very much.
f   | I remain very interested in {about}.
""")

IF_OPEN = table("""
wpf | If it is still open, I am happy to talk, to answer questions, or to send whatever helps.
wpf | If it is still open, I would be glad to add anything that makes the choice easier.
wp  | If you are still choosing, I can make time for a call at short notice.
pf  | If the choice is still open, I would be glad to provide anything further.
w   | If there is still room in the conversation for me, I would love to join it.
wp  | If it helps, I can be flexible about times for another talk.
f   | If the choice is still open, I would be pleased to provide whatever may help.
p   | If the role is still open, please let me know what you need from me.
w   | If you are still looking, I am still here and happy to talk.
pf  | If you are still making up your minds, I would be glad to speak with you.
p   | If it is still open, I can talk at any time that suits you.
f   | If you are still considering candidates, I would be glad to speak with you.
""")

NO_ANSWER_NEEDED = table("""
wpf | If things have gone another way, no answer is needed; I would understand, and I wish you every success with the role.
wpf | If plans have changed, there is no need to reply. I would understand, and I wish you well.
wp  | And if you have chosen someone else, there is no need to answer. I wish you both a good start.
pf  | If your plans have changed, no reply is necessary, and I wish you well.
w   | If it went to someone else, that is quite all right, and there is no need to write back. I hope it works out well for you all.
wp  | If the answer is already no, there is no need to reply. I enjoyed being in touch, and I wish you well.
f   | If you have made another choice, no reply is needed, and I wish you every success.
p   | If things have changed, there is no need to reply. I would understand.
wp  | If it has gone to someone else, there is no need to reply, and I wish you all well.
pf  | If the role has been filled, there is no need to reply, and I wish you and the new colleague well.
f   | If the role has been filled, no reply is needed, and I wish you every success with your choice.
w   | And if the role is gone, no reply is needed; I wish you and the new colleague a happy start.
""")

THANKS = table("""
wpf | Thank you for the time you have given me, however it turns out.
wp  | Whichever way it goes, thank you for your time.
wpf | Thank you, in any case, for the time and the friendly welcome so far.
pf  | Thank you in any event for your time and attention.
w   | Either way, I am glad our paths crossed, and thank you.
f   | Thank you in any event for your time and consideration.
p   | Thank you for your time in any case.
wp  | However you decide, I am grateful for your time.
""")

THANKS_APPLIED = table("""
wpf | Thank you for considering my application, however it turns out.
wp  | Whichever way it goes, thank you for reading my application.
pf  | Thank you in any event for your time and attention.
w   | Either way, thank you for taking a look at my application.
f   | Thank you in any event for considering my application.
p   | Thank you for your time in any case.
wp  | However you decide, I am grateful for your time.
""")

NEW_WORD = table("""
wpf | I am happy to wait if that is what it takes.
wp  | There is truly no hurry on my side.
pf  | There is no hurry on my side, and a single line would do.
w   | A single line would be plenty.
f   | A brief line whenever it is convenient would be most welcome.
p   | One line on where things stand is enough.
wp  | I know that you have a lot on your desk.
""")
