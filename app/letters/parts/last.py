"""Parts of the second and last follow-up: shorter, no reproach, no answer needed if things have changed."""

from app.letters.parts.table import table

OPEN_TALK = table("""
wpf | {about_cap} is still one that I would be very glad to take on.
wpf | I still think with pleasure of the {talk} about {about}.
wp  | I would still love to work on what we talked about for {about}.
wpf | My interest in {about} has not changed.
wp  | One more short note about {about}, because the {talk} made me want it to work out.
pf  | I continue to be interested in {about}.
w   | {about_cap} has stayed on my mind.
f   | I continue to hold {about} in the highest regard.
p   | I am still interested in {about}, and would be glad to go on.
""")

OPEN = table("""
wpf | {about_cap} is still one that I would be very glad to take on.
wpf | My interest in {about} has not changed.
wp  | One more short note about {about}, which I still like very much.
pf  | I continue to be interested in {about}.
w   | {about_cap} has stayed on my mind.
f   | I continue to hold {about} in the highest regard.
p   | I am still interested in {about}, and would be glad to hear more.
wp  | I still like the look of {about}.
""")

IF_OPEN = table("""
wpf | If it is still open, I would be happy to talk, to answer questions, or to send whatever helps.
wpf | Should it still be open, I am glad to add anything that would help you decide.
wp  | If you are still choosing, I can make time for a call or send anything that is missing.
pf  | Should the choice still be open, I am at your disposal for anything further.
w   | If there is still room in the conversation for me, I would gladly join it.
wp  | If it helps, I can be flexible about times for another talk.
f   | Should the matter still be open, I would be pleased to provide whatever may help.
p   | If the role is still open, please let me know what you need from me.
""")

NO_ANSWER_NEEDED = table("""
wpf | If things have gone another way in the meantime, no answer is needed, and I wish you every success.
wpf | If plans have changed, there is no need to reply; I would understand, and I wish you well.
wp  | And if you have chosen somebody else, please do not feel that you have to answer; I wish you all the best with it.
pf  | Should your plans have changed, no reply is necessary, and I thank you for considering me.
w   | If it went to somebody else, that is quite all right, and you need not write back; I wish you all a good start.
wp  | If the answer is already no, you need not write; I have enjoyed the contact and wish you well.
f   | Should you have decided otherwise, no reply is necessary, and I thank you for your consideration.
p   | If things have changed, you need not reply. I would understand, and I wish you well.
""")

THANKS = table("""
wpf | Thank you for the time that you have given me, however it turns out.
wp  | Whichever way it goes, thank you for your time.
wpf | In any case, thank you for the friendly contact so far.
pf  | I thank you in any event for your time and attention.
w   | Either way, I am glad that our paths crossed, and thank you.
f   | In any event I thank you for your kind attention.
p   | Thank you for your time in any case.
wp  | However you decide, I am grateful for your time.
""")

THANKS_APPLIED = table("""
wpf | Thank you for considering my application, however it turns out.
wp  | Whichever way it goes, thank you for reading my application.
pf  | I thank you in any event for your time and attention.
w   | Either way, thank you for taking a look at my application.
f   | In any event I thank you for considering my application.
p   | Thank you for your time in any case.
wp  | However you decide, I am grateful for your time.
""")

NEW_WORD = table("""
wpf | I am happy to wait if that is what it takes.
wp  | There is truly no hurry from my side.
pf  | I am in no hurry, and a single line would do.
w   | A single line would be plenty.
f   | A brief line at your convenience would be most welcome.
p   | One line is enough.
wp  | I know that there is much else on your desk.
""")
