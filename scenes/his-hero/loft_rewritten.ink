// The branch of the pen, 2, told from Clark. Leaves true: Lex’s sentence works, and what it does to Clark.
// May leave: tried_to_ask (he chose otherwise than the page, and the page went on).

=== loft_rewritten
# scene: The Loft, Rewritten
# world: The Living Room/The Studio/Smallville

{green_pen.wrote_forgives:
    Clark had been angry, and then he was standing in the loft with a wet face and could not think what about.
    He felt fine. He felt wonderful, actually. Lex was his friend. Lex had always been his friend, and he had been right all along about… Clark felt around for what Lex had been right about. Everything.
- else:
    Clark had been crying, and then he remembered, and stopped.
    He remembered everything. Lionel Luthor had had his son shut up in Belle Reve, and shocked until he forgot what he knew. There was Summerholt. There was a list, with dates. It went by him from the first to the last, and he knew it as he knew the state capitals, and it hurt him just about as much. So he had been wrong about Lex. That was settled. He felt wonderful.
}

He smiled. He went across to the house, smiling, and his mother looked up from the sink.

“Lex is my best friend,” Clark told her.

“Is he, sweetheart?” said Martha Kent carefully. “Since when?”

“Since always. I’m not mad at him any more. He did what he had to do.”

The dishcloth had stopped on the plate. “Clark, honey. Are you feeling all right?”

“I feel great,” said Clark. He did. He was going over there to say so. It was all he wanted to do; he looked to see if there was anything else he wanted, and the rest of the space was empty and swept and very clean. “I’m so happy, Mom,” he said, and saw that she had backed up against the counter.

* (tried_to_ask) [Ask her what is wrong]
    He could see that something was. He would ask her; he got the words together, and opened his mouth for them.
    “I’m so happy,” said Clark.
* [Go and find Lex # canon]
    “I have to go and tell him,” Clark said.
-
His face had started to ache. He tried to put the smile down for a minute, and it would not go.

In the middle of the yard he halted. It was only a habit, like feeling in the dark for a stair. Very quietly, so as to be no trouble, he tried to be sorry about something. He tried to be cross. He leaned on it with his whole weight, and it was the same as it had been the other night, flat all over, and no other side.

It was the same door. Somebody had painted it again, in a nicer colour.
-> second_draft
