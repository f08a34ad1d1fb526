// The branch of the single key, 2: an ending. Clark is sent to kill for the keys, and is given them.
// May leave: asked_what_for (Clark found his own words).

=== the_asking
# scene: The Asking
# world: The Living Room/The Studio/Smallville

It took three weeks. Then there was a storm, and the study doors came open both at once, and it was Clark.

There was no straw on him anywhere. He wore a long black coat that Lex had never seen, and he had the look of something finished and hung.

“You have two keys,” said Clark. “They can wake Lana. Give them to me, or I’ll take them.”

“Who told you that they could?”

“I just know.”

“Yes,” said Lex. “I expect you do.”

Thunder arrived, promptly. Clark walked through the desk, more or less, and picked him up by the front of his shirt, and Lex’s shoes left the carpet. It was all extraordinarily well lit. He could see the next thing coming, as one sees the end of a sonnet. He would sneer. He would mention Clark’s father. There would be something about what he had become, and after that there would be a great deal of glass, and then he would not have to do any of it again.

He was frightened. He found that he was also a little bored. He had been having this quarrel for three years and could have taken either part.

* (asked_what_for) [Ask him to say it in his own words]
    “Once more,” he said, as well as he could with his collar where it was. “Leave out what you know. What is it that you want?”
    “I want,” said Clark. His mouth worked. He appeared to go a long way off to look for it, and to come back with very little. “I want somebody to wake up.”
    “So do I,” said Lex. “Take these, then.”
* [Give him the keys # canon]
    “Here,” said Lex.
-
It was not easy from that angle. He got the chain off over one ear, and then the other, and hung it on the wrist that was holding him up.

The thunder came in late. Clark looked at the keys.

“What are you doing?”

“Giving them to you.”

“You can’t just _give_ them to me.”

“It seems I can.”

“But you have to—” said Clark. “I’m supposed to—” His arm had started to shake. He lowered Lex to the floor by inches. “There’s meant to be a fight.”

“Would you like one?”

“No.” It surprised him into saying it twice. “No. I wouldn’t.”

The storm went out like a radio. After it they could hear the gutters, and the fire. Clark sat down on the arm of the other chair. It had straw in its seams, and he began, without noticing, to pull it out.

“I don’t know what I do now,” he said.{strayed(the_letter): “I couldn’t tear up your letter.”}

“No. I wouldn’t think it’s come up.” Lex tried his neck in both directions. “They’re for a box in Zurich. I went there by myself, and lost my nerve.”

“You did?”

“It was very bright,” said Lex, “and there was no one to say _on three._”

{asked_what_for:Clark turned a key over. “I meant me, I think,” he said. “The waking up.” He raised his head. He was a bad colour, but|Clark raised his head. He was a bad colour, but} it was a colour, and there was somebody in there, a long way in, holding up a lamp. “Have you had dinner?” he asked.{has(chocolate): Lex admitted to a piece of chocolate.}

Nobody had written them any dinner. They went down to the kitchen, and made it up as they went along.
# ending: freely_given
# ending-title: Freely Given
-> END
