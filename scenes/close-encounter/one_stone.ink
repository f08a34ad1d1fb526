// An ending, reached two ways: Clark asks Lex to keep one stone, or (held_back) Lex, who was not
// trusted with the truth, keeps it and says so. Leaves true: one stone, in a lead box, in Lex’s pocket.

=== one_stone
# scene: One Stone
# world: Afterwards
{held_back: -> told_so | -> asked_for}

= asked_for
# scene: Asked For
“Keep one,” said Clark.

Lex was a good while getting hold of that. “What for?”

“{the_wall_shown.reached:You said it. So there’s somebody who can hold on|So there’s somebody who could stop me}.” He had not known that he thought so until he heard it; it had been true for as long as he could remember, like the plates. “I’m careful. I’ve been careful every minute. But it’s only me that says so, and it would only be me that noticed if I quit.”

“You can’t want it to be me. You saw what I did with the rest.”

“I saw your face when you’d done it,” said Clark. “It ought to be someone who’d hate to. The rest can go down a hole.”
-> the_box

= told_so
# scene: Told So
“I’ll have them gone by Monday,” said Lex at last. “I’ll carry them out myself. All but one.”

Clark waited.

{the_wall_shown.owned_up:“You needn’t have said that, about the car,” Lex went on. “It counts with me. But you were asked, and you said no, and it was very well done.”|“I asked you in the car if anything hurt you, and you said no, and it was very well done. I might never have known.”} He was not angry. He might have been reading figures off a dial. “So there’s one door in you still that you keep shut. Most likely you’re right to. Most likely I should have one stone. But I’d like you to hear it from me, and know where it is. It’s the best I can do. I find that I would like it to be the last thing of this kind that I do.”

It was fair. It was so fair that it hurt, down in the long bones, where the other thing had been.

“Then it should be you,” said Clark, after a while. “If it’s got to be somebody, it should be someone who’d tell me.”
-> the_box

= the_box
# scene: The Box
They chose it together. That is to say Clark stood at the far end of the corridor with his back turned, and Lex called out sizes. It was no bigger than a grape in the end. It went into a snuffbox that had belonged to a bishop, lined with lead, and the lid was pressed down until it clicked, and the green went off the wall.

{the_wall_shown.looked:The gun he unloaded, and locked in its drawer again, and the key went down a storm drain.}

“I’m never going to use it,” said Lex.

“I know. That’s why.”

“You can’t know a thing like that.”

“No,” said Clark. “I’m just sure of it.”

Lex put the box in his waistcoat pocket, and stood for a moment, a little crooked, getting used to it. It weighed four ounces. He carried it for the rest of his life, and it was the heaviest thing that either of them ever lifted. # ending: one_stone # ending-title: One Stone
-> END
