"""The cut vocabulary as a SentencePiece model, which is what the reader loads."""

from __future__ import annotations

from sentencepiece import sentencepiece_model_pb2 as proto

CONTROL, UNKNOWN = 3, 2
KINDS = {0: CONTROL, 1: CONTROL, 2: CONTROL, 3: UNKNOWN}


def model(pieces: list[str], scores: list[float]) -> bytes:
    """A unigram model of these pieces that takes text as it is (`Pieces` spells it)."""
    made = proto.ModelProto()
    made.trainer_spec.model_type = made.trainer_spec.UNIGRAM
    made.trainer_spec.vocab_size = len(pieces)
    made.trainer_spec.bos_id, made.trainer_spec.pad_id = 0, 1
    made.trainer_spec.eos_id, made.trainer_spec.unk_id = 2, 3
    made.trainer_spec.pad_piece, made.trainer_spec.unk_piece = pieces[1], pieces[3]
    made.normalizer_spec.name = "identity"
    made.normalizer_spec.add_dummy_prefix = False
    made.normalizer_spec.remove_extra_whitespaces = False
    for number, (piece, score) in enumerate(zip(pieces, scores, strict=True)):
        entry = made.pieces.add()
        entry.piece, entry.score = piece, score
        if number in KINDS:
            entry.type = KINDS[number]
    return made.SerializeToString()
