// The least page that has Excalidraw on it.
import '@excalidraw/excalidraw/index.css';
import { Excalidraw } from '@excalidraw/excalidraw';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')).render(
  <div style={{ width: '100vw', height: '100vh' }}>
    <Excalidraw />
  </div>,
);
