import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
console.log('x')
