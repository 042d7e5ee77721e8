"""The weights of a shipped int8 file as a torch state, to go on training from them."""

import numpy as np
import onnx
import torch
from onnx import numpy_helper


def weights(path):
    """Every weight that the int8 graph holds, by its name in the network, made float again.

    Dense weights are anonymous in the graph: each belongs to the bias that is added to its product.
    """
    graph = onnx.load(path).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    producers = {o: n for n in graph.node for o in n.output}
    state = {}
    for name, values in tensors.items():
        if name.endswith("_quantized"):
            base = name.removesuffix("_quantized")
            if not base.startswith("onnx::"):
                state[base] = _float(tensors, base)
        elif name == "root" or name.startswith(("encoder.", "heads.")):
            if not name.endswith(("_scale", "_zero_point")):
                state[name] = values
    for node in graph.node:
        bias = next((i for i in node.input if i.endswith(".bias")), None)
        if node.op_type != "Add" or bias not in state:
            continue
        base = _dense(next(i for i in node.input if i != bias), producers)
        if base:
            state[bias.removesuffix("bias") + "weight"] = _float(tensors, base).T
    return {k: torch.from_numpy(np.array(v, dtype=np.float32)) for k, v in state.items()}


def _float(tensors, base):
    scale, zero = tensors[base + "_scale"], tensors[base + "_zero_point"]
    return (tensors[base + "_quantized"].astype(np.float32) - zero.astype(np.float32)) * scale


def _dense(output, producers):
    """The name of the dense weight whose product reaches this value, or None."""
    node = producers.get(output)
    if node is None:
        return None
    if node.op_type == "MatMulInteger":
        names = (i for i in node.input if i.startswith("onnx::") and i.endswith("_quantized"))
        return next((n.removesuffix("_quantized") for n in names), None)
    if node.op_type in ("Mul", "Cast"):
        return next(filter(None, (_dense(i, producers) for i in node.input)), None)
    return None
