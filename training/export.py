"""The finished network as the files that the package ships.

    python training/export.py WORK [CHECKPOINT]

Writes reader.onnx (weights as 8-bit integers, scaled by column, summed as floats), vocabulary.model and labels.json
to ``src/factdiff/analysis/weights``.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from network import HEADS, LABEL, Layer, Reader, Sizes
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - as everybody calls it
from train import LAYERS

PACKAGE = Path(__file__).parent.parent / "src" / "factdiff" / "analysis" / "weights"
OPSET = 17
INT8 = 127


class Exported(nn.Module):
    """The network for one paragraph: pieces and a matrix that averages them into words → all scores."""

    def __init__(self, net: Reader) -> None:
        super().__init__()
        self.net = net
        heads = (net.starts, net.pos, net.features, net.scripts, net.tags)
        self.answers = nn.Linear(net.root.shape[0], sum(h.out_features for h in heads))
        self.answers.weight.data = torch.cat([h.weight.data for h in heads])
        self.answers.bias.data = torch.cat([h.bias.data for h in heads])
        size, deps, _ = net.label.shape
        self.relations = nn.Linear(size, deps * size, bias=False)
        self.relations.weight.data = net.label.data.reshape(size, deps * size).T.contiguous()

    def layer(self, layer: Layer, x: Tensor) -> Tensor:
        """One layer over one text, without batch or mask."""
        size, width = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(size, HEADS, width // HEADS).transpose(0, 1)

        q, k, v = split(layer.q(x)), split(layer.k(x)), split(layer.v(x))
        mixed = (q @ k.transpose(-1, -2) * (width // HEADS) ** -0.5).softmax(-1) @ v
        x = layer.aln(x + layer.ao(mixed.transpose(0, 1).reshape(size, width)))
        return layer.oln(x + layer.fo(F.gelu(layer.fi(x))))

    def forward(self, pieces: Tensor, mean: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        encoder = self.net.encoder
        x = encoder.norm(encoder.word(pieces) + encoder.place[: pieces.shape[0]] + encoder.kind)
        for layer in encoder.layers:
            x = self.layer(layer, x)
        words = mean @ x
        arcs = self.net.arcs(words[None])[0]
        dependant, head = self.net.projected(words[None])
        return self.answers(words), arcs, self.relations(dependant[0]), head[0]


def load(work: Path, state: dict[str, Tensor]) -> Reader:
    """The network with these weights."""
    labels = json.loads((work / "labels.json").read_text("utf-8"))
    with np.load(work / "encoder.npz") as held:
        net = Reader(dict(held), LAYERS, Sizes.of(labels))
    net.load_state_dict(state)
    return net.eval()


def export(net: Reader, target: Path) -> None:
    """Write the network to an ONNX file of 8-bit weights."""
    whole = target.with_suffix(".float.onnx")
    example = (torch.tensor([0, 5, 6, 2]), torch.tensor([[0.0, 1, 0, 0], [0, 0, 1, 0]]))
    torch.onnx.export(
        Exported(net),
        example,
        str(whole),
        input_names=["pieces", "mean"],
        output_names=["answers", "arcs", "relations", "heads"],
        dynamic_axes={"pieces": {0: "p"}, "mean": {0: "w", 1: "p"}},
        opset_version=OPSET,
        dynamo=False,
    )
    quantize_dynamic(whole, target, weight_type=QuantType.QUInt8, op_types_to_quantize=["Gather"])
    compact(target)


def compact(target: Path) -> None:
    """Write the weights of all matrices as 8-bit integers, scaled by column; they are floats again once loaded.

    What is multiplied with them stays float. Sums of 8-bit products overflow on processors without VNNI, and a float
    that another processor rounds otherwise in its last bit becomes another integer, which the next layers make much
    of: one word in forty got another head.
    """
    model = onnx.load(target)
    graph = model.graph
    held = {one.name: one for one in graph.initializer}
    for name in [node.input[1] for node in graph.node if node.op_type == "MatMul" and node.input[1] in held]:
        weights = numpy_helper.to_array(held[name])
        scale = np.maximum(np.abs(weights).max(0) / INT8, np.finfo(np.float32).tiny).astype(np.float32)
        graph.initializer.remove(held[name])
        parts = {
            f"{name}_integers": np.round(weights / scale).astype(np.int8),
            f"{name}_scale": scale,
            f"{name}_zero": np.zeros(scale.shape, np.int8),
        }
        graph.initializer.extend(numpy_helper.from_array(values, part) for part, values in parts.items())
        graph.node.insert(0, helper.make_node("DequantizeLinear", list(parts), [name], axis=1))
    onnx.save(model, target)


def main() -> None:
    work = Path(sys.argv[1])
    state = torch.load(Path(sys.argv[2]) if len(sys.argv) > 2 else work / "reader.pt")
    PACKAGE.mkdir(exist_ok=True)
    export(load(work, state.get("net", state)), work / "reader.onnx")
    for name in ("reader.onnx", "vocabulary.model", "labels.json"):
        shutil.copy(work / name, PACKAGE / name)
    print((PACKAGE / "reader.onnx").stat().st_size // 1000, "kB", LABEL)


if __name__ == "__main__":
    main()
