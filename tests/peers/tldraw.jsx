// The least page that has tldraw on it.
import 'tldraw/tldraw.css';
import { Tldraw } from 'tldraw';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')).render(
  <div style={{ width: '100vw', height: '100vh' }}>
    <Tldraw />
  </div>,
);
