// A board of as many boxes as `#` says, made with React Flow and its default nodes.
import '@xyflow/react/dist/style.css';
import { ReactFlow } from '@xyflow/react';
import { createRoot } from 'react-dom/client';

const count = Number(location.hash.slice(1));
const columns = Math.ceil(Math.sqrt(count));
const nodes = Array.from({ length: count }, (_, i) => ({
  id: String(i),
  position: { x: (i % columns) * 180, y: Math.floor(i / columns) * 80 },
  data: { label: `subnet-${i}` },
}));

createRoot(document.getElementById('root')).render(
  <div style={{ width: '100vw', height: '100vh' }}>
    <ReactFlow defaultNodes={nodes} defaultEdges={[]} fitView minZoom={0.01} />
  </div>,
);
